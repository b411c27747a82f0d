package groundwork.db;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process of its own that writes for some learners at once without end and prints each write once it is acknowledged. */
final class AcknowledgingWriter {
    static final int LEARNERS = 8;

    private AcknowledgingWriter() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Database database = Database.open(null, Path.of(arguments[0]));
        try (Callers callers = new Callers()) {
            for (int i = 0; i < LEARNERS; i++) {
                String learner = Rows.learner(database, "learner" + i);
                callers.call(() -> writeForEver(database, learner, out));
            }
        }
    }

    private static Object writeForEver(Database database, String learner, PrintStream out) {
        while (true) {
            out.println(database.writeFor(learner, AcknowledgingWriter::row));
        }
    }

    private static String row(LearnerWrite write) {
        String name = write.learner() + " " + write.nextSequence();
        Rows.insert(write.sql(), name);
        return name;
    }
}
