package groundwork.db;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures, on the machine it runs on: how long the first opening in a JVM takes, and how many small writes a second are
 * acknowledged to one caller and to fifty. Not a test; run its main by hand with a data directory (twice, to see an
 * up-to-date one open) and, for PostgreSQL, an address.
 */
final class DatabaseSpeed {
    private static final long SECONDS = 3;

    private DatabaseSpeed() {}

    public static void main(String[] arguments) {
        String url = arguments.length > 1 ? arguments[1] : null;
        long start = System.nanoTime();
        try (Database database = Database.open(url, Path.of(arguments[0]))) {
            System.out.printf("%s opened in %d ms%n", database.name(), (System.nanoTime() - start) / 1_000_000);
            for (int callers : new int[] {1, 50, 1, 50}) {
                System.out.printf("%d callers: %d writes/s%n", callers, writesPerSecond(database, callers));
            }
        }
    }

    private static long writesPerSecond(Database database, int callers) {
        AtomicInteger written = new AtomicInteger();
        long end = System.nanoTime() + SECONDS * 1_000_000_000;
        try (Callers threads = new Callers()) {
            for (int i = 0; i < callers; i++) {
                String learner = Rows.learner(database, "learner" + System.nanoTime());
                threads.call(() -> {
                    while (System.nanoTime() < end) {
                        database.writeFor(learner, DatabaseSpeed::row);
                        written.incrementAndGet();
                    }
                    return 0;
                });
            }
        }
        return written.get() / SECONDS;
    }

    private static int row(LearnerWrite write) {
        return Rows.insert(write.sql(), write.learner() + " " + write.nextSequence());
    }
}
