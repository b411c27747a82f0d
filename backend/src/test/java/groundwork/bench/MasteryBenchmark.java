package groundwork.bench;

import groundwork.bench.SimulatedBank.SimulatedItem;
import groundwork.mastery.model.Calibration;
import groundwork.mastery.model.Knows;
import groundwork.mastery.model.KnowsModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fits the candidates on some simulated learners and compares them on others. */
final class MasteryBenchmark {
    private static final long TRAINING_SEED = 1_000_000;
    private static final int TRAINING = 600;
    private static final int ROUNDS = 3;
    private static final int NOT_MET = 3;

    private final SimulatedBank bank;

    MasteryBenchmark(SimulatedBank bank) {
        this.bank = bank;
    }

    /** An answer, or one held back. */
    private record Event(SimulatedItem item, double credit, double day, boolean isHeldBack) {}

    /** What one learner's life looked like from outside. */
    private record Story(List<Event> events, List<Diary.Sample> samples, List<Diary.Sample> whole) {}

    static SimulatedLearner learner(SimulatedBank bank, World world, long seed) {
        Kind kind = List.of(Kind.values()).get(Math.floorMod(seed, Kind.values().length));
        return new SimulatedLearner(kind, world, bank, seed);
    }

    private Story story(long seed) {
        List<Event> events = new ArrayList<>();
        List<Diary.Sample> samples = new ArrayList<>();
        List<Diary.Sample> whole = new ArrayList<>();
        SimulatedLearner learner = learner(bank, World.USUAL, seed);
        Diary diary = new Diary(bank);
        Life.Watcher watcher = new Life.Watcher() {
            @Override
            public void answered(SimulatedItem item, double credit, double day) {
                events.add(new Event(item, credit, day, false));
            }

            @Override
            public void heldBack(SimulatedItem item, SimulatedLearner.Answer answer, double day) {
                events.add(new Event(item, answer.credit(), day, true));
                samples.addAll(diary.samples(item, answer, day));
            }

            @Override
            public void classBegins(double day) {
                whole.add(ReadinessBenchmark.sample(bank, learner, diary, day));
            }
        };
        new Life(bank, learner, -seed, diary, watcher).run();
        return new Story(events, samples, whole);
    }

    /** The candidates, each with its parameters fitted. */
    record Fitted(
            List<Candidate.Family> families,
            List<double[]> parameters,
            KnowsModel.Coefficients coefficients,
            List<Double> readiness) {}

    Fitted fit() {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < TRAINING; i++) {
            stories.add(story(TRAINING_SEED + i));
        }
        List<Candidate.Family> families = List.of(EloCandidate.family(facility(stories)), BktCandidate.family());
        List<double[]> parameters =
                families.stream().map(family -> search(family, stories)).toList();
        List<Double> readiness = Regression.fit(
                stories.stream().flatMap(story -> story.whole().stream()).toList());
        return new Fitted(families, parameters, regression(stories), readiness);
    }

    private static KnowsModel.Coefficients regression(List<Story> stories) {
        List<Diary.Sample> samples =
                stories.stream().flatMap(story -> story.samples().stream()).toList();
        return new KnowsModel.Coefficients(
                Regression.fit(samples.stream()
                        .filter(sample -> sample.features().size() > NOT_MET)
                        .toList()),
                Regression.fit(samples.stream()
                        .filter(sample -> sample.features().size() == NOT_MET)
                        .toList()));
    }

    /** Log odds of the mean credit on each item, drawn to the mean by two more. */
    private static double[] facility(List<Story> stories) {
        int items = SimulatedBank.OBJECTIVES * 10;
        double[] sums = new double[items];
        int[] counts = new int[items];
        for (Story story : stories) {
            for (Event event : story.events()) {
                if (!event.isHeldBack()) {
                    sums[event.item().number()] += event.credit();
                    counts[event.item().number()]++;
                }
            }
        }
        double mean = Arrays.stream(sums).sum() / Arrays.stream(counts).sum();
        double[] facility = new double[items];
        for (int i = 0; i < items; i++) {
            double share = Math.clamp((sums[i] + 2 * mean) / (counts[i] + 2), 0.02, 0.98);
            facility[i] = Math.log(share / (1 - share));
        }
        return facility;
    }

    /** Moves one parameter after the other, by shrinking steps, as long as the held-back answers become likelier. */
    private static double[] search(Candidate.Family family, List<Story> stories) {
        double[] best = family.parameters().stream()
                .mapToDouble(Candidate.Parameter::start)
                .toArray();
        double loss = loss(family, best, stories);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < best.length; i++) {
                for (double factor : new double[] {0.3, 0.6, 0.85, 1.2, 1.6, 3}) {
                    Candidate.Parameter parameter = family.parameters().get(i);
                    double[] tried = best.clone();
                    tried[i] = Math.clamp(
                            tried[i] * Math.pow(factor, 1.0 / (1 + round)), parameter.low(), parameter.high());
                    double triedLoss = loss(family, tried, stories);
                    best = triedLoss < loss ? tried : best;
                    loss = Math.min(loss, triedLoss);
                }
            }
        }
        return best;
    }

    private static double loss(Candidate.Family family, double[] parameters, List<Story> stories) {
        Calibration calibration = new Calibration();
        for (Story story : stories) {
            Candidate candidate = family.maker().make(parameters);
            for (Event event : story.events()) {
                if (event.isHeldBack()) {
                    calibration.add(candidate.knows(event.item().objective(), event.day()), event.credit());
                } else {
                    candidate.observe(event.item(), event.credit(), event.day());
                }
            }
        }
        return calibration.logLoss();
    }

    /** What the comparison says of each candidate, the engine's model last, and of readiness. */
    record Result(List<Calibration> calibrations, ReadinessBenchmark readiness) {}

    Result compare(Fitted fitted, World world, int learners) {
        List<Calibration> calibrations = new ArrayList<>();
        for (int i = 0; i <= fitted.families().size(); i++) {
            calibrations.add(new Calibration());
        }
        ReadinessBenchmark readiness = new ReadinessBenchmark(bank);
        KnowsModel model = new KnowsModel();
        for (long seed = 1; seed <= learners; seed++) {
            SimulatedLearner learner = learner(bank, world, seed);
            Diary diary = new Diary(bank);
            Comparison comparison = new Comparison(fitted, model, learner, diary, calibrations, readiness);
            new Life(bank, learner, -seed, diary, comparison).run();
        }
        return new Result(calibrations, readiness);
    }

    private static final class Comparison implements Life.Watcher {
        private final List<Candidate> candidates = new ArrayList<>();
        private final KnowsModel model;
        private final SimulatedLearner learner;
        private final Diary diary;
        private final List<Calibration> calibrations;
        private final ReadinessBenchmark readiness;

        Comparison(
                Fitted fitted,
                KnowsModel model,
                SimulatedLearner learner,
                Diary diary,
                List<Calibration> calibrations,
                ReadinessBenchmark readiness) {
            for (int i = 0; i < fitted.families().size(); i++) {
                candidates.add(fitted.families()
                        .get(i)
                        .maker()
                        .make(fitted.parameters().get(i)));
            }
            this.model = model;
            this.learner = learner;
            this.diary = diary;
            this.calibrations = calibrations;
            this.readiness = readiness;
        }

        @Override
        public void answered(SimulatedItem item, double credit, double day) {
            candidates.forEach(candidate -> candidate.observe(item, credit, day));
        }

        @Override
        public void heldBack(SimulatedItem item, SimulatedLearner.Answer answer, double day) {
            for (int i = 0; i < candidates.size(); i++) {
                calibrations.get(i).add(candidates.get(i).knows(item.objective(), day), answer.credit());
            }
            Knows knows = model.knows(diary.standings(item.objective()), diary.level(), Diary.at(day));
            calibrations.getLast().add(knows.chance(), answer.credit());
        }

        @Override
        public void classBegins(double day) {
            readiness.check(model, learner, diary, day);
        }
    }
}
