package groundwork.insight;

import groundwork.account.LearnerId;
import groundwork.attempt.Attempts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps briefs ready before anybody opens them, on one thread of low priority: the members of classes that are near, from the
 * start on, and whoever of those that are kept has answered since. It reads so few members at once that nobody waits for
 * it, and whatever it has not come to yet, the opening of a brief reads itself. Thread-safe.
 */
public final class WarmBriefs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WarmBriefs.class);
    private static final int AT_ONCE = 20;
    private static final Duration BETWEEN_ANSWERS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(5);
    private static final Duration TO_END = Duration.ofSeconds(5);

    private final Briefs briefs;
    private final Supplier<List<LearnerId>> near;
    private final Set<LearnerId> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
            .name("groundwork-briefs")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    /**
     * Makes it; nothing happens before {@link #start}.
     *
     * @param near the members of the classes whose briefs are likely to be opened, the likeliest first
     */
    public WarmBriefs(Briefs briefs, Supplier<List<LearnerId>> near) {
        this.briefs = briefs;
        this.near = near;
    }

    /** Hears of all responses. */
    public WarmBriefs join(Attempts attempts) {
        attempts.afterCommit(this::answered);
        return this;
    }

    /** Begins to keep briefs ready. */
    public void start() {
        repeat(this::sweep, BETWEEN_SWEEPS);
        repeat(this::refresh, BETWEEN_ANSWERS);
    }

    private void repeat(Runnable work, Duration pause) {
        long millis = pause.toMillis();
        ScheduledFuture<?> unused = thread.scheduleWithFixedDelay(
                () -> quietly(work), BETWEEN_ANSWERS.toMillis(), millis, TimeUnit.MILLISECONDS);
    }

    /** What fails now is read when a brief is opened; an exception would end the schedule. */
    private void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            if (!thread.isShutdown()) {
                LOG.warn("Briefs could not be made ready", failure);
            }
        }
    }

    private void answered(LearnerId learner) {
        if (briefs.keep(learner)) {
            waiting.add(learner);
        }
    }

    /** Reads everybody in a class that is near who is not kept as they are now, and drops who is there no more. */
    void sweep() {
        briefs.dropGone();
        List<LearnerId> members = near.get().stream().limit(Kept.MOST).toList();
        for (int from = 0; from < members.size() && !thread.isShutdown(); from += AT_ONCE) {
            briefs.warm(members.subList(from, Math.min(members.size(), from + AT_ONCE)));
        }
    }

    /** Reads some of those who have answered since. */
    void refresh() {
        List<LearnerId> some = new ArrayList<>();
        for (Iterator<LearnerId> next = waiting.iterator(); next.hasNext() && some.size() < AT_ONCE; ) {
            some.add(next.next());
        }
        some.forEach(waiting::remove);
        if (!some.isEmpty()) {
            briefs.warm(some);
        }
    }

    /** Ends between two readings. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            boolean unused = thread.awaitTermination(TO_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
