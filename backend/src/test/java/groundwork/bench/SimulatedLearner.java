package groundwork.bench;

import groundwork.attempt.Certainty;
import groundwork.bench.SimulatedBank.SimulatedItem;
import groundwork.item.Evidence;
import groundwork.item.MisconceptionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** One learner by the assumptions of this package: what they know at a moment, and how they answer. Times are in days. */
final class SimulatedLearner {
    private static final double SLIP = 0.08;
    private static final double THRESHOLD = -0.6;
    private static final double STEEPNESS = 2;
    private static final double MASSED_FADES = 0.10;
    private static final double YOUNGEST = 0.007;
    private static final double HELD = 0.25;
    private static final double COMES_BACK = 0.4;
    private static final int SAMPLES = 16;
    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** Something learnt: when, and how fast it fades. */
    private record Learnt(double day, double decay) {}

    final Kind kind;
    private final World world;
    private final SimulatedBank bank;
    private final RandomGenerator random;
    private final double decay;
    private final double[] base = new double[SimulatedBank.CONCEPTS];
    private final List<List<Learnt>> traces = new ArrayList<>();
    /** From when on a wrong belief is held; never for most. */
    private final double[] beliefFrom = new double[SimulatedBank.CONCEPTS];

    private final Map<Integer, Double> itemMet = new HashMap<>();

    SimulatedLearner(Kind kind, World world, SimulatedBank bank, long seed) {
        this.kind = kind;
        this.world = world;
        this.bank = bank;
        this.random = new SplittableRandom(seed);
        this.decay = kind.decay * world.forgetting() * Math.exp(0.4 * random.nextGaussian());
        bringAlong();
    }

    private void bringAlong() {
        double own = kind.prior + world.prior() + 0.5 * random.nextGaussian();
        double[] byCategory = random.doubles(SimulatedBank.CATEGORIES)
                .map(any -> 0.3 * random.nextGaussian())
                .toArray();
        double ofObjective = 0;
        for (int concept = 0; concept < SimulatedBank.CONCEPTS; concept++) {
            int objective = concept / SimulatedBank.CONCEPTS_EACH;
            ofObjective = concept % SimulatedBank.CONCEPTS_EACH == 0 ? 0.35 * random.nextGaussian() : ofObjective;
            base[concept] =
                    own + byCategory[SimulatedBank.category(objective)] + ofObjective + 0.5 * random.nextGaussian();
            boolean holds = bank.hasBelief(concept) && random.nextDouble() < kind.beliefs;
            beliefFrom[concept] = holds ? 0 : NEVER;
            traces.add(new ArrayList<>());
        }
    }

    private double activation(int concept, double day) {
        double sum = Math.exp(base[concept]);
        for (Learnt learnt : traces.get(concept)) {
            sum += Math.pow(Math.max(YOUNGEST, day - learnt.day()), -learnt.decay());
        }
        return Math.log(sum);
    }

    /** The chance to know a concept as an item asks for it, from what is known alone. */
    private double knows(SimulatedItem item, int concept, double day) {
        double known =
                logistic(STEEPNESS * (activation(concept, day) - THRESHOLD - item.difficulty()) + ofItem(item, day));
        return beliefFrom[concept] <= day ? HELD * known : known;
    }

    private double ofItem(SimulatedItem item, double day) {
        Double met = itemMet.get(item.number());
        return met == null ? 0 : 1.2 * Math.pow(Math.max(1, day - met), -0.3);
    }

    /** What the learner says of how sure they are, and what the answer is evidence of. Feedback follows. */
    record Answer(List<Evidence> evidence, Certainty certainty) {
        double credit() {
            return evidence.stream().mapToDouble(Evidence::corrected).average().orElseThrow();
        }
    }

    /** Answers, and learns from the feedback. */
    Answer answer(SimulatedItem item, double day) {
        Answer answer = held(item, day, random);
        item.parts().stream().distinct().forEach(concept -> learn(concept, day));
        itemMet.put(item.number(), day);
        return answer;
    }

    /** Answers without a trace, as if in another life: for answers held back from the engine. */
    Answer held(SimulatedItem item, double day, RandomGenerator chance) {
        Map<Integer, Double> known = new LinkedHashMap<>();
        item.parts().forEach(concept -> known.computeIfAbsent(concept, each -> knows(item, each, day)));
        Map<Integer, int[]> tally = new LinkedHashMap<>();
        double guess = item.chance() * world.guessing();
        for (int concept : item.parts()) {
            double right = known.getOrDefault(concept, 0.0);
            boolean isRight = chance.nextDouble() < right * (1 - SLIP) + (1 - right) * guess;
            int[] counts = tally.computeIfAbsent(concept, none -> new int[2]);
            counts[0] += isRight ? 1 : 0;
            counts[1]++;
        }
        List<Evidence> evidence = new ArrayList<>();
        tally.forEach((concept, counts) -> evidence.add(evidence(item, concept, counts, day)));
        double mean = known.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        return new Answer(List.copyOf(evidence), certainty(mean, item, day, chance));
    }

    private Evidence evidence(SimulatedItem item, int concept, int[] counts, double day) {
        boolean shows = counts[0] < counts[1] && beliefFrom[concept] <= day;
        List<MisconceptionId> shown = shows ? List.of(new MisconceptionId("belief-" + concept)) : List.of();
        return new Evidence(bank.concept(concept), counts[0], counts[1], item.chance(), shown);
    }

    private Certainty certainty(double known, SimulatedItem item, double day, RandomGenerator chance) {
        boolean held = item.parts().stream().anyMatch(concept -> beliefFrom[concept] <= day);
        double felt = (held ? 0.8 : known) + kind.bias + 0.15 * chance.nextGaussian();
        return felt >= 0.75 ? Certainty.SURE : felt >= 0.45 ? Certainty.THINK : Certainty.GUESS;
    }

    private void learn(int concept, double day) {
        if (beliefFrom[concept] <= day && random.nextDouble() < kind.learns) {
            double days = -12 * Math.log(1 - random.nextDouble());
            beliefFrom[concept] = random.nextDouble() < COMES_BACK ? day + 3 + days : NEVER;
        }
        if (random.nextDouble() < kind.learns) {
            double rate = MASSED_FADES * Math.exp(Math.min(2, activation(concept, day))) + decay;
            traces.get(concept).add(new Learnt(day, rate));
        }
    }

    /** The true chance to know a concept as an item asks for it, slips and guesses left aside. */
    double recall(SimulatedItem item, int concept, double day) {
        return knows(item, concept, day);
    }

    /** The expected credit on an item not met before, over answers that might be given. */
    double expected(SimulatedItem item, double day) {
        RandomGenerator chance = new SplittableRandom(item.number());
        double sum = 0;
        for (int i = 0; i < SAMPLES; i++) {
            sum += held(item, day, chance).credit();
        }
        return sum / SAMPLES;
    }

    private static double logistic(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
