package groundwork.bench;

import groundwork.mastery.model.Knows;
import groundwork.mastery.model.KnowsModel;

/** Holds what the readiness check says against what the simulated learner knows. */
final class Readiness {
    private final SimulatedBank bank;
    private int learners;
    private int falselyReady;
    private int falselyNot;
    private int ready;
    private int ranges;
    private int rangesThatHold;
    private double squares;

    Readiness(SimulatedBank bank) {
        this.bank = bank;
    }

    void check(KnowsModel model, SimulatedLearner learner, Diary diary, double day) {
        double truth = 0;
        double estimate = 0;
        for (int objective = 0; objective < SimulatedBank.FOUNDATIONS; objective++) {
            Knows knows = model.knows(diary.standings(objective), diary.level(), Diary.at(day));
            double known = truth(learner, objective, day);
            ranges++;
            rangesThatHold += knows.low() <= known && known <= knows.high() ? 1 : 0;
            truth += known / SimulatedBank.FOUNDATIONS;
            estimate += knows.chance() / SimulatedBank.FOUNDATIONS;
        }
        learners++;
        ready += truth >= Knows.ENOUGH ? 1 : 0;
        falselyReady += estimate >= Knows.ENOUGH && truth < Knows.ENOUGH ? 1 : 0;
        falselyNot += estimate < Knows.ENOUGH && truth >= Knows.ENOUGH ? 1 : 0;
        squares += (truth - estimate) * (truth - estimate);
    }

    private double truth(SimulatedLearner learner, int objective, double day) {
        return bank.unseen(objective).stream()
                .mapToDouble(item -> learner.expected(item, day))
                .average()
                .orElseThrow();
    }

    double calledWrongly() {
        return (double) (falselyReady + falselyNot) / learners;
    }

    String describe() {
        return "%.1f %% of %d learners called wrongly (%.1f %% ready and should not be, %.1f %% the other way); %.0f %% are"
                        .formatted(
                                100 * calledWrongly(),
                                learners,
                                100.0 * falselyReady / learners,
                                100.0 * falselyNot / learners,
                                100.0 * ready / learners)
                + " ready in truth; error of the mean %.3f; ranges of objectives hold the truth in %.0f %%"
                        .formatted(Math.sqrt(squares / learners), 100.0 * rangesThatHold / ranges);
    }
}
