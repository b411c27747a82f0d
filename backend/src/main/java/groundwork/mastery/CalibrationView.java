package groundwork.mastery;

import groundwork.attempt.Certainty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a learner's certainty is worth: how often they were right when they said how sure they were, of items that they met for
 * the first time. Judgement, which is never wrong, is not counted.
 *
 * @param answers how many first meetings in all
 * @param levels all three, from the least sure
 */
record CalibrationView(int answers, List<CertaintyLevel> levels) {
    /** How many answers of a level make a share worth saying: with ten, it is off by 0.15 or so as often as not. */
    static final int ENOUGH = 10;

    /**
     * One level of certainty.
     *
     * @param right how many of the answers earned all they could
     * @param share of those that were right, in [0, 1]; absent without answers
     * @param enough whether there are answers enough to say it in a sentence
     */
    record CertaintyLevel(Certainty certainty, int answers, int right, Optional<Double> share, boolean enough) {
        static CertaintyLevel of(Certainty certainty, List<MasteryStore.Told> told) {
            List<MasteryStore.Told> so = told.stream()
                    .filter(count -> count.certainty() == certainty)
                    .toList();
            int answers = so.stream().mapToInt(MasteryStore.Told::answers).sum();
            int right = so.stream().mapToInt(MasteryStore.Told::right).sum();
            Optional<Double> share = answers == 0 ? Optional.empty() : Optional.of((double) right / answers);
            return new CertaintyLevel(certainty, answers, right, share, answers >= ENOUGH);
        }
    }

    static CalibrationView of(List<MasteryStore.Told> told) {
        return new CalibrationView(
                told.stream().mapToInt(MasteryStore.Told::answers).sum(),
                Stream.of(Certainty.values())
                        .map(certainty -> CertaintyLevel.of(certainty, told))
                        .toList());
    }
}
