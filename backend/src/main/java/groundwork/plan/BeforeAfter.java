package groundwork.plan;

import groundwork.curriculum.ObjectiveId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the class changed, as far as answers tell.
 *
 * @param takenOn absent as long as the learner has not said that they took the class
 * @param checkAnswers how many check items were answered in readiness checks since then
 * @param objectives those that were checked before or since, in the order of the curriculum
 */
record BeforeAfter(Optional<LocalDate> takenOn, int checkAnswers, List<ObjectiveChange> objectives) {
    /**
     * One objective.
     *
     * @param before what was known when the class began
     * @param after what is known now
     * @param checksBefore how many check items of it were answered before the class
     * @param checksAfter how many were answered in readiness checks since
     * @param change what can be said of the two
     */
    record ObjectiveChange(
            ObjectiveId id,
            String title,
            KnownRange before,
            KnownRange after,
            int checksBefore,
            int checksAfter,
            Change change) {}

    /**
     * The chance to answer an unseen item right, guessing left aside, in [0, 1].
     *
     * @param low the lower end of the range in which it lies four times out of five
     * @param evidence how many pieces of evidence it rests on
     */
    record KnownRange(double chance, double low, double high, int evidence) {}

    /** What can be said. */
    enum Change {
        /** There are too few answers before the class, or none of a check since. */
        NOT_ENOUGH_ANSWERS,
        /** The ranges do not touch any more, and what is known now is more. */
        MORE,
        /** The ranges do not touch any more, and what is known now is less. */
        LESS,
        /** The ranges overlap: whatever changed is less than can be told. */
        ABOUT_THE_SAME
    }
}
