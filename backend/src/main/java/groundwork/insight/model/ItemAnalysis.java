package groundwork.insight.model;

import groundwork.item.ItemId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Classical item analysis of first responses.
 *
 * <ul>
 *   <li><b>Facility</b> of item <i>i</i>: the mean of the shares <i>x</i> that its responses earned (the "facility index" of
 *       Moodle's quiz statistics, the "p value" of Crocker and Algina, <i>Introduction to Classical and Modern Test
 *       Theory</i>, 1986, chapter 14).
 *   <li><b>Discrimination</b>: the item–rest correlation, that is Pearson's <i>r</i> between <i>x</i> and <i>y</i>, where
 *       <i>y</i> is the mean share that the same member earned on their <em>other</em> items. Leaving the item itself out
 *       takes away the part by which it would correlate with itself (Henrysson, <i>Psychometrika</i> 28, 1963). On a full
 *       matrix the mean orders people as the sum would; on the ragged one that learners make, who met different items, only
 *       the mean can be compared.
 *   <li><b>Options chosen</b>: responses that chose the option ÷ responses.
 * </ul>
 *
 * <p>Departures: a member counts for a discrimination only with {@value #REST_ITEMS} other items or more, since a rest of two
 * items says little, and there is none below {@value #MEMBERS} such members.
 */
public final class ItemAnalysis {
    /** The fewest other items that make a member's rest. */
    public static final int REST_ITEMS = 5;

    /** The fewest members that make a discrimination. */
    public static final int MEMBERS = 10;

    private static final Total NOTHING = new Total(0, 0);

    private final Collection<FirstResponse> responses;
    private final Map<String, Total> totals = new HashMap<>();

    private record Total(double earned, int items) {
        Total plus(Total other) {
            return new Total(earned + other.earned, items + other.items);
        }

        boolean isEnoughWithout() {
            return items - 1 >= REST_ITEMS;
        }

        double meanWithout(double share) {
            return (earned - share) / (items - 1);
        }
    }

    /** Takes one response a member and item; a second one for the same would count twice. */
    public ItemAnalysis(Collection<FirstResponse> responses) {
        this.responses = responses;
        responses.forEach(one -> totals.merge(one.member(), new Total(one.share(), 1), Total::plus));
    }

    /** The figures of every item that was answered, in the order of their ids. */
    public List<ItemFigures> figures() {
        Map<String, List<FirstResponse>> byItem = responses.stream()
                .collect(Collectors.groupingBy(one -> one.item().value(), TreeMap::new, Collectors.toList()));
        return byItem.values().stream().map(this::figures).toList();
    }

    private ItemFigures figures(List<FirstResponse> given) {
        ItemId item = given.getFirst().item();
        double facility =
                given.stream().mapToDouble(FirstResponse::share).average().orElseThrow();
        return new ItemFigures(item, given.size(), facility, discrimination(given), chosen(given));
    }

    private Total total(FirstResponse one) {
        return totals.getOrDefault(one.member(), NOTHING);
    }

    private OptionalDouble discrimination(List<FirstResponse> given) {
        List<FirstResponse> counted =
                given.stream().filter(one -> total(one).isEnoughWithout()).toList();
        if (counted.size() < MEMBERS) {
            return OptionalDouble.empty();
        }
        double[] shares = counted.stream().mapToDouble(FirstResponse::share).toArray();
        double[] rests = counted.stream()
                .mapToDouble(one -> total(one).meanWithout(one.share()))
                .toArray();
        return Correlation.of(shares, rests);
    }

    private static Map<String, Double> chosen(List<FirstResponse> given) {
        return given.stream()
                .flatMap(one -> one.chosen().stream())
                .collect(Collectors.groupingBy(
                        option -> option,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.counting(), count -> (double) count / given.size())));
    }
}
