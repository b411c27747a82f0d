package groundwork.insight.model;

import groundwork.item.ItemId;
import groundwork.item.MisconceptionId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a group wrongly believes. A belief is held by those who showed it in two <em>different</em> items, each on first
 * meeting: one click may be a slip, and the second meeting of an item is about the item.
 */
public final class Beliefs {
    private static final int TWICE = 2;

    /** Held by most first; then by the greater share of those who met it twice, then chosen once by most, then by id. */
    private static final Comparator<BeliefHeld> WEIGHT = Comparator.comparingInt(BeliefHeld::held)
            .thenComparingDouble(Beliefs::share)
            .thenComparingInt(BeliefHeld::chosenOnce)
            .reversed()
            .thenComparing(one -> one.belief().value());

    private Beliefs() {}

    /** Each belief that could show, also those that did not, the weightiest first. */
    public static List<BeliefHeld> of(Collection<BeliefMet> meetings) {
        Map<MisconceptionId, List<BeliefMet>> byBelief =
                meetings.stream().collect(Collectors.groupingBy(BeliefMet::belief));
        return byBelief.entrySet().stream()
                .map(entry -> held(entry.getKey(), entry.getValue()))
                .sorted(WEIGHT)
                .toList();
    }

    private static BeliefHeld held(MisconceptionId belief, List<BeliefMet> meetings) {
        Map<String, Set<ItemId>> met = items(meetings);
        Map<String, Set<ItemId>> shown =
                items(meetings.stream().filter(BeliefMet::shown).toList());
        Set<String> sure = meetings.stream()
                .filter(one -> one.shown() && one.sure())
                .map(BeliefMet::member)
                .collect(Collectors.toSet());
        return new BeliefHeld(
                belief,
                met.size(),
                count(met, TWICE),
                count(shown, TWICE),
                (int) sure.stream()
                        .filter(one -> shown.getOrDefault(one, Set.of()).size() >= TWICE)
                        .count(),
                shown.size() - count(shown, TWICE));
    }

    private static Map<String, Set<ItemId>> items(List<BeliefMet> meetings) {
        return meetings.stream()
                .collect(Collectors.groupingBy(
                        BeliefMet::member, HashMap::new, Collectors.mapping(BeliefMet::item, Collectors.toSet())));
    }

    private static int count(Map<String, Set<ItemId>> items, int atLeast) {
        return (int)
                items.values().stream().filter(found -> found.size() >= atLeast).count();
    }

    private static double share(BeliefHeld one) {
        return one.metTwice() == 0 ? 0 : (double) one.held() / one.metTwice();
    }
}
