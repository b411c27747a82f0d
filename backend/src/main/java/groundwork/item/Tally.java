package groundwork.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up the parts of a response that is scored part by part, one point each, per concept. */
public final class Tally {
    private record Sum(double earned, double possible, double guessed, List<MisconceptionId> shown) {}

    private final double chance;
    private final Map<ConceptId, Sum> sums = new LinkedHashMap<>();

    /**
     * Starts with nothing counted.
     *
     * @param chance how likely blind guessing gets a part right, unless the part has a chance of its own
     */
    public Tally(double chance) {
        this.chance = chance;
    }

    /** Counts one part; {@code shown} are the beliefs that its wrong place stands for. */
    public void count(ConceptId concept, boolean right, List<MisconceptionId> shown) {
        count(concept, right, chance, shown);
    }

    /** Counts one part that blind guessing gets right as often as {@code ownChance} says, in [0, 1). */
    public void count(ConceptId concept, boolean right, double ownChance, List<MisconceptionId> shown) {
        Sum before = sums.getOrDefault(concept, new Sum(0, 0, 0, List.of()));
        List<MisconceptionId> all = new ArrayList<>(before.shown());
        all.addAll(shown);
        sums.put(
                concept,
                new Sum(
                        before.earned() + (right ? 1 : 0),
                        before.possible() + 1,
                        before.guessed() + ownChance,
                        List.copyOf(all)));
    }

    public Score score() {
        double earned = sums.values().stream().mapToDouble(Sum::earned).sum();
        double possible = sums.values().stream().mapToDouble(Sum::possible).sum();
        return new Score(earned, possible);
    }

    /** Per concept; its chance is the mean of its parts' chances. */
    public List<Evidence> evidence() {
        return sums.entrySet().stream()
                .map(entry -> new Evidence(
                        entry.getKey(),
                        entry.getValue().earned(),
                        entry.getValue().possible(),
                        entry.getValue().guessed() / entry.getValue().possible(),
                        entry.getValue().shown().stream().distinct().sorted().toList()))
                .toList();
    }
}
