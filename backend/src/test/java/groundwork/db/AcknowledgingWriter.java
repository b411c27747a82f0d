package groundwork.db;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A process of its own that writes for some learners at once and prints each write once it is acknowledged, for as long as
 * somebody reads.
 */
final class AcknowledgingWriter {
    static final int LEARNERS = 8;

    private AcknowledgingWriter() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Database database = Database.open(null, Path.of(arguments[0]));
        for (int i = 0; i < LEARNERS; i++) {
            String learner = Rows.learner(database, "learner" + i);
            Thread.ofPlatform().start(() -> write(database, learner, out));
        }
    }

    private static void write(Database database, String learner, PrintStream out) {
        while (!out.checkError()) {
            out.println(database.writeFor(learner, AcknowledgingWriter::row));
        }
    }

    private static String row(LearnerWrite write) {
        String name = write.learner() + " " + write.nextSequence();
        Rows.insert(write.sql(), name);
        return name;
    }
}
