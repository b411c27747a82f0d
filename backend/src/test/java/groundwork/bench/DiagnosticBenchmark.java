package groundwork.bench;

import groundwork.bench.SimulatedBank.SimulatedItem;
import groundwork.item.ItemId;
import groundwork.item.Shuffle;
import groundwork.mastery.model.CheckItem;
import groundwork.mastery.model.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Places newcomers in the categories: by the adaptive check, and by a fixed test of ten items in each category. */
final class DiagnosticBenchmark {
    private static final int FIXED_EACH = 10;
    private static final int TRUTH_EACH = 3;

    private final SimulatedBank bank;
    private final List<CheckItem> pool;
    private double adaptive;
    private double fixed;
    private double fixedDrawn;
    private int items;
    private int fewest = Integer.MAX_VALUE;
    private int most;
    private int learners;

    DiagnosticBenchmark(SimulatedBank bank) {
        this.bank = bank;
        this.pool = bank.checks(0, SimulatedBank.OBJECTIVES);
    }

    void run(World world, int count) {
        for (long seed = 1; seed <= count; seed++) {
            place(MasteryBenchmark.learner(bank, world, seed), new SplittableRandom(-seed));
        }
    }

    private void place(SimulatedLearner learner, RandomGenerator random) {
        Map<Integer, Double> truth = truth(learner);
        Diagnostic diagnostic = new Diagnostic(Shuffle.by(random.nextLong(), pool));
        List<Diagnostic.Answer> answers = new ArrayList<>();
        for (Optional<ItemId> next = diagnostic.next(answers); next.isPresent(); next = diagnostic.next(answers)) {
            answers.add(answer(learner, next.get(), random));
        }
        adaptive += error(places(diagnostic, answers), truth);
        List<Diagnostic.Answer> all =
                fixed(random).stream().map(id -> answer(learner, id, random)).toList();
        fixed += error(shares(all), truth);
        fixedDrawn += error(places(diagnostic, all), truth);
        items += answers.size();
        fewest = Math.min(fewest, answers.size());
        most = Math.max(most, answers.size());
        learners++;
    }

    private Diagnostic.Answer answer(SimulatedLearner learner, ItemId id, RandomGenerator random) {
        return new Diagnostic.Answer(id, learner.held(bank.item(id), 0, random).credit());
    }

    private Map<Integer, Double> truth(SimulatedLearner learner) {
        Map<Integer, Double> sums = new HashMap<>();
        int[] counts = new int[SimulatedBank.CATEGORIES];
        for (int objective = 0; objective < SimulatedBank.OBJECTIVES; objective++) {
            for (SimulatedItem item : bank.unseen(objective).subList(0, TRUTH_EACH)) {
                int category = SimulatedBank.category(objective);
                sums.merge(category, learner.expected(item, 0), Double::sum);
                counts[category]++;
            }
        }
        sums.replaceAll((category, sum) -> sum / counts[category]);
        return sums;
    }

    private List<ItemId> fixed(RandomGenerator random) {
        List<ItemId> chosen = new ArrayList<>();
        for (int category = 0; category < SimulatedBank.CATEGORIES; category++) {
            int wanted = category;
            Shuffle.by(random.nextLong(), pool).stream()
                    .filter(item -> item.category() == wanted)
                    .limit(FIXED_EACH)
                    .forEach(item -> chosen.add(item.id()));
        }
        return chosen;
    }

    private static Map<Integer, Double> places(Diagnostic diagnostic, List<Diagnostic.Answer> answers) {
        Map<Integer, Double> places = new HashMap<>();
        diagnostic.places(answers).forEach((category, place) -> places.put(category, place.place()));
        return places;
    }

    /** The plain share of each category, as a classical test reports it. */
    private Map<Integer, Double> shares(List<Diagnostic.Answer> answers) {
        Map<Integer, Double> shares = new HashMap<>();
        for (Diagnostic.Answer answer : answers) {
            int category = SimulatedBank.category(bank.item(answer.item()).objective());
            shares.merge(category, answer.credit() / FIXED_EACH, Double::sum);
        }
        return shares;
    }

    /** Mean squared error over the categories. */
    private static double error(Map<Integer, Double> places, Map<Integer, Double> truth) {
        return truth.entrySet().stream()
                .mapToDouble(entry -> Math.pow(places.getOrDefault(entry.getKey(), 0.0) - entry.getValue(), 2))
                .average()
                .orElseThrow();
    }

    List<String> describe() {
        return List.of(
                "adaptive check: %.1f items (%d to %d), error %.3f"
                        .formatted((double) items / learners, fewest, most, root(adaptive)),
                "fixed test: 60 items, error %.3f by plain shares, %.3f read as the adaptive check is"
                        .formatted(root(fixed), root(fixedDrawn)));
    }

    private double root(double sum) {
        return Math.sqrt(sum / learners);
    }
}
