package groundwork;

import groundwork.curriculum.Curriculum;
import groundwork.curriculum.bank.Bank;
import groundwork.curriculum.bank.Linter;
import groundwork.item.ItemTypes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/**
 * A step of the build: content files → the compiled bank in the jar. Prints all problems and how much there is of what; errors
 * end the build.
 */
final class CompileBank {
    private CompileBank() {}

    /** Takes the content directory and the file to write. */
    public static void main(String[] arguments) throws IOException {
        Path content = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        ItemTypes types = App.itemTypes();
        Linter linter = new Linter(types, App.contentKinds());
        int result = linter.lint(content, LocalDate.now(Clock.systemUTC()), System.out);
        linter.statistics(content, System.out);
        if (result == 0) {
            write(new Bank(types, App.contentKinds()), content, target);
        }
        System.exit(result);
    }

    private static void write(Bank bank, Path content, Path target) throws IOException {
        Curriculum curriculum = bank.load(content);
        Files.createDirectories(target.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(target)) {
            bank.write(curriculum, out);
        }
    }
}
