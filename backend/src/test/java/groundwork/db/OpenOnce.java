package groundwork.db;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process of its own that opens the data directory it is told and says what came of it. */
final class OpenOnce {
    private OpenOnce() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Database.open(null, Path.of(arguments[0])).close();
            out.println("opened");
        } catch (CannotOpenDatabase refused) {
            out.println(refused.getMessage());
        }
    }
}
