package groundwork.attempt;

import groundwork.account.LearnerId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An attempt of somebody in a group, for whoever asks only what it was about and how far it came.
 *
 * @param target the id of the objective, the quiz or the scenario that it was about; empty where it goes across all
 * @param finishedAt empty as long as it can go on, and for an attempt in which nothing was answered
 */
public record GroupAttempt(
        LearnerId learner, String kind, Optional<String> target, Instant startedAt, Optional<Instant> finishedAt) {
    /**
     * Which attempts are wanted: of these kinds, and of those that are about an objective or a quiz only these.
     *
     * @param kinds names of kinds of attempts
     */
    public record Wanted(Set<String> kinds, Set<String> objectives, Set<String> quizzes) {}
}
