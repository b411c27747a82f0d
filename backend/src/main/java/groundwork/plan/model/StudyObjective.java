package groundwork.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An objective as the plan sees it, in the order of the curriculum.
 *
 * @param isFoundation whether it is of the Foundations, which everybody learns before class
 * @param prerequisites ids of objectives that come before it
 * @param lessonMinutes how long its lesson takes to read; 1 or more
 * @param practiceItems how many practice items it has
 */
public record StudyObjective(
        String id,
        boolean isFoundation,
        List<String> prerequisites,
        int lessonMinutes,
        int practiceItems,
        Standing standing) {
    public StudyObjective {
        prerequisites = List.copyOf(prerequisites);
    }

    /**
     * Where a learner stands with it.
     *
     * @param chance to answer an unseen item right; as good as unknown without evidence
     * @param evidence how many pieces of evidence that rests on
     * @param isKnown whether the plan can do without it: known well enough, by enough evidence
     * @param practised how many of its practice items were met
     * @param practisedOn when its practice was finished last, by the learner's calendar
     */
    public record Standing(
            double chance, int evidence, boolean isKnown, int practised, Optional<LocalDate> practisedOn) {
        /** Nothing is known of it. */
        public static final Standing NONE = new Standing(0.5, 0, false, 0, Optional.empty());
    }

    /** How likely it is known, where anything speaks for that; objectives never met count alike. */
    double likelihood() {
        return standing.evidence() == 0 ? Standing.NONE.chance() : standing.chance();
    }

    /** How many items a practice of it asks. */
    int practiceSize() {
        return Math.min(StudyTime.PRACTICE_ITEMS, practiceItems);
    }

    boolean isPractised() {
        return standing.practised() >= practiceSize();
    }

    /** Whether nothing of it is left to learn. */
    boolean isDone() {
        return standing.isKnown() || isPractised();
    }

    boolean wasDoneOn(LocalDate day) {
        return isDone() && standing.practisedOn().filter(day::equals).isPresent();
    }

    /** Read, then practise. Whoever has begun to practise has read. */
    Bundle bundle() {
        Task practice = practice();
        return standing.practised() > 0 && !isDone() ? new Bundle(List.of(practice)) : whole(practice);
    }

    Bundle whole() {
        return whole(practice());
    }

    private Task practice() {
        return Task.of(TaskKind.PRACTICE, id, StudyTime.practice(practiceSize()), practiceSize());
    }

    private Bundle whole(Task practice) {
        Task lesson = Task.of(TaskKind.LESSON, id, lessonMinutes, 0);
        return new Bundle(practiceSize() == 0 ? List.of(lesson) : List.of(lesson, practice));
    }
}
