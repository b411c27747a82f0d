package groundwork.insight.items;

import groundwork.curriculum.BankItem;
import groundwork.insight.Briefs;
import groundwork.insight.items.ItemStatisticsView.Figures;
import groundwork.insight.items.ItemStatisticsView.ItemStatistic;
import groundwork.insight.items.ItemStatisticsView.OptionShare;
import groundwork.insight.items.ItemStatisticsView.ReasonCount;
import groundwork.insight.model.Flag;
import groundwork.insight.model.ItemFigures;
import groundwork.item.ItemResponse;
import groundwork.item.ItemTypes;
import groundwork.item.Part;
import groundwork.item.Prepared;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An item of the bank as statistics see it: what it offers to choose from, and what a blind guess earns. */
final class MeasuredItem {
    private final BankItem bankItem;
    private final Prepared<?, ?, ?> prepared;

    MeasuredItem(BankItem bankItem, ItemTypes types) {
        this.bankItem = bankItem;
        this.prepared = types.prepare(bankItem.item(), 0);
    }

    /** The options that a response chose; empty for items without options. */
    Set<String> chosen(ItemResponse response) {
        return prepared.chosen(response);
    }

    ItemStatistic statistic(ItemFigures figures, int askedOtherwise, List<ReasonCount> reports) {
        boolean isEnough = figures.responses() >= Briefs.FEWEST;
        return new ItemStatistic(
                bankItem.item().id(),
                bankItem.objective(),
                bankItem.item().type(),
                prepared.item().question(),
                figures.responses(),
                askedOtherwise,
                isEnough ? Optional.of(view(figures)) : Optional.empty(),
                Flag.of(figures, new Flag.Expected(prepared.chance(), choices())),
                reports);
    }

    private Figures view(ItemFigures figures) {
        Optional<Double> discrimination =
                figures.discrimination().stream().boxed().findFirst();
        List<OptionShare> options = options().stream()
                .map(part -> new OptionShare(
                        part.id(), part.text(), part.key(), figures.chosen().getOrDefault(part.id(), 0.0)))
                .toList();
        return new Figures(figures.facility(), discrimination, prepared.chance(), options);
    }

    private List<Part> options() {
        return prepared.offersOptions() ? prepared.parts() : List.of();
    }

    /** The one place at which something is chosen, or each gap of a text, by which the ids of its options begin. */
    private List<Flag.Choice> choices() {
        Map<String, List<Part>> places = options().stream().collect(Collectors.groupingBy(part -> part.id()
                .substring(0, part.id().indexOf('/') + 1)));
        return places.values().stream()
                .map(parts -> new Flag.Choice(ids(parts, true), ids(parts, false)))
                .toList();
    }

    private static Set<String> ids(List<Part> parts, boolean key) {
        return parts.stream().filter(part -> part.key() == key).map(Part::id).collect(Collectors.toSet());
    }
}
