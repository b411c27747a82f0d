package groundwork.bench;

import groundwork.mastery.model.Knows;
import groundwork.mastery.model.KnowsModel;
import groundwork.mastery.model.Readiness;
import groundwork.mastery.model.ReadinessCall;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Holds what the readiness check says against what the simulated learner knows. */
final class ReadinessBenchmark {
    private final SimulatedBank bank;
    private int learners;
    private int falselyReady;
    private int falselyNot;
    private int ready;
    private int ranges;
    private int rangesThatHold;
    private int called;
    private int calledWrongly;
    private double squares;

    ReadinessBenchmark(SimulatedBank bank) {
        this.bank = bank;
    }

    void check(KnowsModel model, SimulatedLearner learner, Diary diary, double day) {
        List<Knows> known = foundations(model, diary, day);
        double truth = 0;
        for (int objective = 0; objective < known.size(); objective++) {
            double there = truth(bank, learner, objective, day);
            truth += there / known.size();
            check(known.get(objective), there);
        }
        Readiness whole = readiness(known, diary);
        boolean isCalledReady = whole.standing() == ReadinessCall.READY;
        learners++;
        ready += truth >= Knows.ENOUGH ? 1 : 0;
        falselyReady += isCalledReady && truth < Knows.ENOUGH ? 1 : 0;
        falselyNot += !isCalledReady && truth >= Knows.ENOUGH ? 1 : 0;
        squares += (truth - whole.chance()) * (truth - whole.chance());
    }

    private void check(Knows knows, double truth) {
        ranges++;
        rangesThatHold += knows.low() <= truth && truth <= knows.high() ? 1 : 0;
        if (knows.standing() == ReadinessCall.READY || knows.standing() == ReadinessCall.NOT_YET) {
            called++;
            calledWrongly += (knows.standing() == ReadinessCall.READY) != (truth >= Knows.ENOUGH) ? 1 : 0;
        }
    }

    /** What the regression of the whole sees, and the credit that it should have said. */
    static Diary.Sample sample(SimulatedBank bank, SimulatedLearner learner, Diary diary, double day) {
        List<Knows> known = foundations(new KnowsModel(), diary, day);
        double truth = IntStream.range(0, SimulatedBank.FOUNDATIONS)
                .mapToDouble(objective -> truth(bank, learner, objective, day))
                .average()
                .orElseThrow();
        return new Diary.Sample(Readiness.features(known, diary.evidenceOf(SimulatedBank.FOUNDATIONS)), truth);
    }

    private static Readiness readiness(List<Knows> known, Diary diary) {
        return Readiness.of(known, diary.evidenceOf(SimulatedBank.FOUNDATIONS));
    }

    private static List<Knows> foundations(KnowsModel model, Diary diary, double day) {
        List<Knows> known = new ArrayList<>();
        for (int objective = 0; objective < SimulatedBank.FOUNDATIONS; objective++) {
            known.add(model.knows(diary.standings(objective), diary.level(), Diary.at(day)));
        }
        return known;
    }

    private static double truth(SimulatedBank bank, SimulatedLearner learner, int objective, double day) {
        return bank.unseen(objective).stream()
                .mapToDouble(item -> learner.expected(item, day))
                .average()
                .orElseThrow();
    }

    List<String> describe() {
        return List.of(
                "Foundations: %.1f %% of %d learners called wrongly (%.1f %% ready and should not be, %.1f %% the other way)"
                        .formatted(
                                percent(falselyReady + falselyNot, learners),
                                learners,
                                percent(falselyReady, learners),
                                percent(falselyNot, learners)),
                "    %.0f %% are ready in truth; error of the mean %.3f"
                        .formatted(percent(ready, learners), Math.sqrt(squares / learners)),
                "Each objective: %.1f %% of those called are called wrongly; %.0f %% lie too close to the line to be called"
                        .formatted(percent(calledWrongly, called), percent(ranges - called, ranges)),
                "    the range holds the truth of %.0f %%".formatted(percent(rangesThatHold, ranges)));
    }

    private static double percent(int some, int all) {
        return 100.0 * some / all;
    }
}
