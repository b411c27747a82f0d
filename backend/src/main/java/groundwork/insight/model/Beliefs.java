package groundwork.insight.model;

import groundwork.item.ItemId;
import groundwork.item.MisconceptionId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        Map<MisconceptionId, Seen> byBelief = new HashMap<>();
        meetings.forEach(one ->
                byBelief.computeIfAbsent(one.belief(), unseen -> new Seen()).add(one));
        return byBelief.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .sorted(Comparator.comparing(BeliefShown::belief))
                .toList();
    }

    /** The items in which a member could show a belief, and those in which they did. */
    private static final class Seen {
        private final Set<ItemId> met = new HashSet<>();
        private final Set<ItemId> shown = new HashSet<>();
        private boolean sure;

        void add(BeliefMet one) {
            met.add(one.item());
            if (one.shown()) {
                shown.add(one.item());
                sure |= one.sure();
            }
        }

        BeliefShown of(MisconceptionId belief) {
            return new BeliefShown(belief, met.size(), shown.size(), sure);
        }
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
