package groundwork.insight.model;

import groundwork.item.ItemId;
import groundwork.item.MisconceptionId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a group wrongly believes. A belief is held by those who showed it in two <em>different</em> items, each on first
 * meeting: one click may be a slip, and the second meeting of an item is about the item.
 */
public final class Beliefs {
    /** Held by most first; then by the greater share of those who met it twice, then chosen once by most, then by id. */
    private static final Comparator<BeliefHeld> WEIGHT = Comparator.comparingInt(BeliefHeld::held)
            .thenComparingDouble(Beliefs::share)
            .thenComparingInt(BeliefHeld::chosenOnce)
            .reversed()
            .thenComparing(one -> one.belief().value());

    private Beliefs() {}

    /** How a member stands to each belief that could show in what they met, in the order of the beliefs' ids. */
    public static List<BeliefShown> ofMember(Collection<BeliefMet> meetings) {
        Map<MisconceptionId, List<BeliefMet>> byBelief =
                meetings.stream().collect(Collectors.groupingBy(BeliefMet::belief, TreeMap::new, Collectors.toList()));
        return byBelief.entrySet().stream()
                .map(entry -> shown(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static BeliefShown shown(MisconceptionId belief, List<BeliefMet> meetings) {
        boolean isSure = meetings.stream().anyMatch(one -> one.shown() && one.sure());
        return new BeliefShown(belief, items(meetings, one -> true), items(meetings, BeliefMet::shown), isSure);
    }

    private static int items(List<BeliefMet> meetings, Predicate<BeliefMet> which) {
        Set<ItemId> items = meetings.stream().filter(which).map(BeliefMet::item).collect(Collectors.toSet());
        return items.size();
    }

    /** Each belief that could show, also those that did not, the weightiest first; one collection a member. */
    public static List<BeliefHeld> of(Collection<? extends Collection<BeliefShown>> members) {
        Map<MisconceptionId, BeliefHeld> byBelief = new HashMap<>();
        for (Collection<BeliefShown> member : members) {
            for (BeliefShown one : member) {
                byBelief.merge(
                        one.belief(), BeliefHeld.none(one.belief()).with(one), (before, first) -> before.with(one));
            }
        }
        return byBelief.values().stream().sorted(WEIGHT).toList();
    }

    private static double share(BeliefHeld one) {
        return one.metTwice() == 0 ? 0 : (double) one.held() / one.metTwice();
    }
}
