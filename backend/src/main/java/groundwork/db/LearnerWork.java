package groundwork.db;

import org.jspecify.annotations.Nullable;

/** A work on one learner's rows, under the same rules as {@link SqlFunction}. */
@FunctionalInterface
public interface LearnerWork<T extends @Nullable Object> {
    T apply(LearnerWrite write);
}
