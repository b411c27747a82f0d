package groundwork.assignment.task;

import groundwork.account.LearnerId;
import groundwork.attempt.GroupAttempt;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What some learners did, folded from their attempts, for asking task by task whether it is done. */
public final class Deeds {
    private static final Map<String, AssignedKind> KINDS = kinds();

    private final Map<LearnerId, Map<About, List<GroupAttempt>>> attempts = new HashMap<>();
    private final ZoneId zone;

    private record About(AssignedKind kind, Optional<String> target) {}

    private Deeds(ZoneId zone) {
        this.zone = zone;
    }

    private static Map<String, AssignedKind> kinds() {
        Map<String, AssignedKind> kinds = new HashMap<>();
        Stream.of(AssignedKind.values()).forEach(kind -> kind.attempts().forEach(attempt -> kinds.put(attempt, kind)));
        return Map.copyOf(kinds);
    }

    /**
     * Folds attempts of the kinds that tasks have.
     *
     * @param zone by whose calendar days of reviews are counted
     */
    public static Deeds of(Collection<GroupAttempt> attempts, ZoneId zone) {
        Deeds deeds = new Deeds(zone);
        for (GroupAttempt attempt : attempts) {
            AssignedKind kind = KINDS.get(attempt.kind());
            if (kind != null) {
                About about = new About(kind, kind.hasTarget() ? attempt.target() : Optional.empty());
                deeds.attempts
                        .computeIfAbsent(attempt.learner(), learner -> new HashMap<>())
                        .computeIfAbsent(about, key -> new ArrayList<>(1))
                        .add(attempt);
            }
        }
        return deeds;
    }

    /** Which attempts tell whether these are done. */
    public static GroupAttempt.Wanted wanted(Collection<AssignedTask> tasks) {
        Set<String> kinds = new HashSet<>();
        Set<String> objectives = new HashSet<>();
        Set<String> quizzes = new HashSet<>();
        for (AssignedTask task : tasks) {
            kinds.addAll(task.kind().attempts());
            if (task.kind() == AssignedKind.OBJECTIVE) {
                task.target().ifPresent(objectives::add);
            } else if (task.kind() == AssignedKind.QUIZ) {
                task.target().ifPresent(quizzes::add);
            }
        }
        return new GroupAttempt.Wanted(kinds, objectives, quizzes);
    }

    /** How far a learner is with a task that was given at a moment. */
    public Doing of(LearnerId learner, AssignedTask task, Instant given) {
        List<GroupAttempt> counted = counted(learner, task, given);
        int needed = task.kind() == AssignedKind.REVIEWS ? task.days().orElse(1) : 1;
        int done = task.kind() == AssignedKind.REVIEWS ? days(counted) : finished(counted);
        if (done >= needed) {
            return Doing.DONE;
        }
        return counted.isEmpty() ? Doing.NOT_STARTED : Doing.STARTED;
    }

    /** On how many days a learner reviewed since a moment. */
    public int reviewDays(LearnerId learner, Instant since) {
        AssignedTask reviews = new AssignedTask(AssignedKind.REVIEWS, Optional.empty(), Optional.empty());
        return days(counted(learner, reviews, since));
    }

    private List<GroupAttempt> counted(LearnerId learner, AssignedTask task, Instant given) {
        List<GroupAttempt> all =
                attempts.getOrDefault(learner, Map.of()).getOrDefault(new About(task.kind(), task.target()), List.of());
        return task.kind().isOfNow()
                ? all.stream()
                        .filter(attempt -> !attempt.finishedAt()
                                .orElse(attempt.startedAt())
                                .isBefore(given))
                        .toList()
                : all;
    }

    private static int finished(List<GroupAttempt> attempts) {
        return (int) attempts.stream()
                .filter(attempt -> attempt.finishedAt().isPresent())
                .count();
    }

    private int days(List<GroupAttempt> attempts) {
        return (int) attempts.stream()
                .flatMap(attempt -> attempt.finishedAt().stream())
                .map(time -> time.atZone(zone).toLocalDate())
                .distinct()
                .count();
    }
}
