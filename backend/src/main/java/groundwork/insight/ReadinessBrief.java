package groundwork.insight;

import groundwork.cohort.Shared;
import groundwork.curriculum.api.ConceptView;
import groundwork.curriculum.api.MisconceptionView;
import groundwork.curriculum.api.ObjectiveRef;
import groundwork.insight.model.DiscussionQuestion;
import java.util.List;
import java.util.Optional;

/**
 * What a trainer learns of a class on its eve.
 *
 * @param counted how many members have answered something that counts
 * @param fewest so many have to, before anything but completion is told
 * @param findings absent while fewer have
 */
public record ReadinessBrief(Completion completion, int counted, int fewest, Optional<Findings> findings) {
    /**
     * How far a class is with what was assigned to it. {@code done}, {@code started} and {@code notStarted} add up to {@code
     * members}.
     *
     * @param namesNotStarted the only names that need nobody's leave
     */
    public record Completion(int members, int done, int started, int notStarted, List<String> namesNotStarted) {}

    /**
     * What the answers say of the class as a whole.
     *
     * @param medianMinutes how long the median of those who answered was seen to study
     * @param firstMeetings how many items were met for the first time, by all together
     * @param unsaid in how many of these nobody said how sure they were
     * @param objectives all that can be known, in the curriculum's order
     * @param held beliefs that somebody holds, the weightiest first
     * @param chosenOnce beliefs that nobody holds and somebody chose, by most first
     * @param startDeeper what at least four of five know, by the lower end of the range
     * @param startFromBeginning what at most half know, by its upper end
     * @param shared what members let their trainer read of their product, work and decision; whose it is, is not told
     * @param mayAsk members who let their trainer see their names
     */
    public record Findings(
            long medianMinutes,
            int firstMeetings,
            int unsaid,
            List<KnownObjective> objectives,
            List<ClassBelief> held,
            List<ClassBelief> chosenOnce,
            List<Deeper> startDeeper,
            List<ObjectiveRef> startFromBeginning,
            List<DiscussionQuestion> questions,
            List<Shared> shared,
            List<AskedMember> mayAsk) {}

    /**
     * How many know an objective.
     *
     * @param alsoUseful whether readiness does without it
     * @param measured of how many members something is known of it
     * @param expected how many of them know it, on average; with a fraction
     * @param low so many at least, nine times out of ten
     * @param high so many at most, nine times out of ten
     */
    public record KnownObjective(
            ObjectiveRef objective, boolean alsoUseful, int measured, double expected, int low, int high) {}

    /**
     * A wrong belief as the class stands to it.
     *
     * @param concept what is so
     * @param met members who met at least one item by which it could show
     * @param metTwice members who met at least two such items
     * @param held members who showed it in two different items
     * @param sure how many of those were sure
     * @param chosenOnce members who showed it in one item only
     * @param onceSure how many of those were sure
     */
    public record ClassBelief(
            MisconceptionView belief,
            Optional<ConceptView> concept,
            int met,
            int metTwice,
            int held,
            int sure,
            int chosenOnce,
            int onceSure) {}

    /**
     * An objective to begin deeper with.
     *
     * @param onlyKnown whether it asks to make something, of which answers say nothing
     */
    public record Deeper(ObjectiveRef objective, boolean onlyKnown) {}

    /**
     * Somebody whom the trainer may ask.
     *
     * @param known how many objectives they know
     * @param measured of how many something is known
     * @param held the wrong beliefs that they hold, in their words
     */
    public record AskedMember(String name, int known, int measured, List<String> held) {}
}
