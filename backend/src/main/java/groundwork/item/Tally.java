package groundwork.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up the parts of a response that is scored part by part, one point each, per concept. */
public final class Tally {
    private record Sum(double earned, double possible, List<MisconceptionId> shown) {}

    private final double chance;
    private final Map<ConceptId, Sum> sums = new LinkedHashMap<>();

    /**
     * Starts with nothing counted.
     *
     * @param chance the share of the parts that blind guessing gets right on average
     */
    public Tally(double chance) {
        this.chance = chance;
    }

    /** Counts one part; {@code shown} are the beliefs that its wrong place stands for. */
    public void count(ConceptId concept, boolean right, List<MisconceptionId> shown) {
        Sum before = sums.getOrDefault(concept, new Sum(0, 0, List.of()));
        List<MisconceptionId> all = new ArrayList<>(before.shown());
        all.addAll(shown);
        sums.put(concept, new Sum(before.earned() + (right ? 1 : 0), before.possible() + 1, List.copyOf(all)));
    }

    public Score score() {
        double earned = sums.values().stream().mapToDouble(Sum::earned).sum();
        double possible = sums.values().stream().mapToDouble(Sum::possible).sum();
        return new Score(earned, possible);
    }

    public List<Evidence> evidence() {
        return sums.entrySet().stream()
                .map(entry -> new Evidence(
                        entry.getKey(),
                        entry.getValue().earned(),
                        entry.getValue().possible(),
                        chance,
                        entry.getValue().shown().stream().distinct().sorted().toList()))
                .toList();
    }
}
