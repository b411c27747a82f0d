package groundwork.insight;

import groundwork.account.LearnerId;
import groundwork.attempt.Attempts;
import groundwork.http.News;
import groundwork.insight.meeting.FirstMeetings;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Says when members of a group have answered, finished something, left or come. A response nudges those who watch its learner, after COMMIT and
 * without waiting; what is new is found in the database, so that answers taken by another server on it are told as well, if a
 * little later. Thread-safe.
 */
public final class ReadinessNews {
    private final FirstMeetings meetings;
    private final Attempts attempts;
    private final Set<GroupWatch> watches = ConcurrentHashMap.newKeySet();

    /** How much a group has done: how long the log of each is, and how many attempts all have finished. */
    private record Length(Map<LearnerId, Long> logs, int finished) {}

    public ReadinessNews(FirstMeetings meetings, Attempts attempts) {
        this.meetings = meetings;
        this.attempts = attempts;
    }

    /** Hears of all responses, and of attempts that end. */
    public ReadinessNews join() {
        attempts.afterCommit(learner -> watches.forEach(watch -> watch.answered(learner)));
        return this;
    }

    private Length length(Collection<LearnerId> learners) {
        return new Length(meetings.lengths(learners), attempts.countFinished(learners));
    }

    /** News of a group, whose members are asked for again whenever something may be new. */
    News of(Supplier<? extends Collection<LearnerId>> members) {
        return nudge -> {
            GroupWatch watch = new GroupWatch(members, nudge);
            watches.add(watch);
            return watch;
        };
    }

    private final class GroupWatch implements News.Watch {
        private final Supplier<? extends Collection<LearnerId>> members;
        private final Runnable nudge;
        private volatile Length known;

        GroupWatch(Supplier<? extends Collection<LearnerId>> members, Runnable nudge) {
            this.members = members;
            this.nudge = nudge;
            this.known = length(members.get());
        }

        void answered(LearnerId learner) {
            if (known.logs().containsKey(learner)) {
                nudge.run();
            }
        }

        @Override
        public boolean hasNews() {
            Length now = length(members.get());
            boolean isNew = !now.equals(known);
            known = now;
            return isNew;
        }

        @Override
        public void close() {
            watches.remove(this);
        }
    }
}
