package groundwork.db;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A work: queries that run in one transaction. It uses the given context only, on the thread that calls it and only until
 * it returns. It lets a failed statement fail the whole work: after one, PostgreSQL accepts nothing more.
 */
@FunctionalInterface
public interface SqlFunction<T extends @Nullable Object> {
    T apply(DSLContext sql);
}
