package groundwork.insight.outcome;

import groundwork.curriculum.api.ObjectiveRef;
import groundwork.insight.model.HowMany;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a class knew before it was held, and what it knows now.
 *
 * @param date the day of the class; what was answered until its end, in the class's time zone, counts as before
 * @param held whether that day is over
 * @param members in the class
 * @param before how many of them answered something that counts until then
 * @param since how many did after it
 * @param both how many did both
 * @param fewest so many have to have done both, before anything else is told
 */
record ClassOutcomes(
        LocalDate date,
        boolean held,
        int members,
        int before,
        int since,
        int both,
        int fewest,
        Optional<OutcomesFound> findings) {
    /**
     * What is told.
     *
     * @param objectives in the order of the curriculum; those that at least {@code fewest} answered both before and since
     * @param tooFew how many more objectives fewer did
     */
    record OutcomesFound(List<ObjectiveOutcome> objectives, int tooFew) {}

    /**
     * One objective, among those of whom answers before and since tell something.
     *
     * @param alsoUseful whether courses of now do not ask for it
     * @param members how many they are
     */
    record ObjectiveOutcome(
            ObjectiveRef objective, boolean alsoUseful, int members, KnowingMembers before, KnowingMembers now) {}

    /**
     * How many know it.
     *
     * @param expected the most likely number, in the mean
     * @param low so many at least, nine times out of ten
     * @param high so many at most, nine times out of ten
     */
    record KnowingMembers(double expected, int low, int high) {
        static KnowingMembers of(HowMany howMany) {
            return new KnowingMembers(howMany.expected(), howMany.low(), howMany.high());
        }
    }
}
