package groundwork.db;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Runs works and refuses a work inside a work: on SQLite it would wait for itself, on PostgreSQL perhaps for its lock. */
final class Nesting {
    private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> false);

    private Nesting() {}

    static void refuse() {
        if (INSIDE.get()) {
            throw new IllegalStateException(
                    "A work uses the DSLContext it is given and never asks the database again.");
        }
    }

    static <T extends @Nullable Object> T run(SqlFunction<T> work, DSLContext sql) {
        INSIDE.set(true);
        try {
            return work.apply(sql);
        } finally {
            INSIDE.remove();
        }
    }
}
