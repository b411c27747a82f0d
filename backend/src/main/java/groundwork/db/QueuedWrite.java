package groundwork.db;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * One caller's work on its way through the writer, and the answer that the caller waits for. Run by the writer's thread,
 * awaited by the caller's. The first answer counts.
 */
final class QueuedWrite<T extends @Nullable Object> {
    private final SqlFunction<T> work;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private Runnable onCommit = () -> {};

    QueuedWrite(SqlFunction<T> work) {
        this.work = work;
    }

    /** Keeps what comes of the work, and tells what it threw; the caller hears of either only after COMMIT. */
    Optional<Throwable> run(DSLContext sql) {
        try {
            T result = Nesting.run(work, sql);
            onCommit = () -> answer.complete(result);
            return Optional.empty();
        } catch (Throwable thrown) {
            onCommit = () -> answer.completeExceptionally(thrown);
            return Optional.of(thrown);
        }
    }

    void committed() {
        onCommit.run();
    }

    void refuse(String reason, @Nullable Throwable cause) {
        answer.completeExceptionally(new DatabaseUnavailable(reason, cause));
    }

    /** Not interruptible: an interrupted caller would not know whether its work was stored. */
    T await() {
        try {
            return answer.join();
        } catch (CompletionException wrapped) {
            throw unwrapped(wrapped);
        }
    }

    private static RuntimeException unwrapped(CompletionException wrapped) {
        if (wrapped.getCause() instanceof Error error) {
            throw error;
        }
        return wrapped.getCause() instanceof RuntimeException thrown ? thrown : wrapped;
    }
}
