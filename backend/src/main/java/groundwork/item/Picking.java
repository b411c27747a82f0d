package groundwork.item;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * What multiple choice and spotting share: parts, as many of which are to be chosen as the key has. The score is right minus
 * wrong, never below zero, of the size of the key.
 *
 * <p>Chance is what a blind choice of as many parts as the key has earns on average. With n parts and a key of k, the number
 * r of right ones among the k chosen is hypergeometric: {@code P(r) = C(k, r) · C(n − k, k − r) ÷ C(n, k)}; r right ones
 * earn {@code max(0, 2r − k)} of k.
 */
public final class Picking {
    private final List<Part> parts;

    /** Starts from all parts; those that are key are the ones to choose. */
    public Picking(List<Part> parts) {
        this.parts = parts;
    }

    /** How many there are to choose. */
    public int size() {
        return (int) parts.stream().filter(Part::key).count();
    }

    /** Why these ids are no response: none, too many, one twice, or one that is not there. */
    public Optional<String> refuse(List<String> chosen) {
        if (chosen.isEmpty() || chosen.size() > size() || new HashSet<>(chosen).size() < chosen.size()) {
            return Optional.of("Choose at least one and at most " + size() + ", each once.");
        }
        Set<String> known = new HashSet<>(ids());
        return chosen.stream()
                .filter(id -> !known.contains(id))
                .map(id -> "This item has nothing called " + id + ".")
                .findFirst();
    }

    /** Scores ids that {@link #refuse} let pass, as evidence for {@code concept}. */
    public Outcome score(ConceptId concept, List<String> chosen) {
        Set<String> ids = Set.copyOf(chosen);
        List<Part> picked =
                parts.stream().filter(part -> ids.contains(part.id())).toList();
        long right = picked.stream().filter(Part::key).count();
        Score score = new Score(earned(right, picked.size()), size());
        List<MisconceptionId> shown = picked.stream()
                .flatMap(part -> part.misconceptions().stream())
                .distinct()
                .sorted()
                .toList();
        Evidence evidence = new Evidence(concept, score.earned(), score.possible(), chance(), shown);
        List<PartFeedback> feedback = parts.stream()
                .map(part -> feedback(part, ids.contains(part.id())))
                .toList();
        return new Outcome(score, List.of(evidence), feedback, List.of(), Optional.empty());
    }

    /** Right minus wrong, never below zero. */
    private static double earned(long right, int chosen) {
        return Math.max(0, 2 * right - chosen);
    }

    private static PartFeedback feedback(Part part, boolean chosen) {
        PartVerdict verdict = PartVerdict.chosen(chosen, part.key());
        return new PartFeedback(part.id(), verdict, chosen, Optional.empty(), part.rationale());
    }

    public double chance() {
        int key = size();
        double expected = 0;
        for (int right = 0; right <= key; right++) {
            double ways = choose(key, right) * choose(parts.size() - key, key - right);
            expected += ways / choose(parts.size(), key) * earned(right, key);
        }
        return expected / key;
    }

    /** The binomial coefficient. */
    private static double choose(int of, int many) {
        if (many < 0 || many > of) {
            return 0;
        }
        double ways = 1;
        for (int i = 1; i <= many; i++) {
            ways = ways * (of - many + i) / i;
        }
        return ways;
    }

    /** As many as the key has, any of them. */
    public List<String> guess(RandomGenerator random) {
        return Shuffle.by(random.nextLong(), ids()).subList(0, size());
    }

    /** The ids of what is to be picked, in the order of the parts. */
    public List<String> key() {
        return parts.stream().filter(Part::key).map(Part::id).toList();
    }

    private List<String> ids() {
        return parts.stream().map(Part::id).toList();
    }
}
