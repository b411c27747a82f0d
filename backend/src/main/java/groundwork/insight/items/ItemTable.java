package groundwork.insight.items;

import groundwork.http.Csv;
import groundwork.insight.Decimals;
import groundwork.insight.items.ItemStatisticsView.Figures;
import groundwork.insight.items.ItemStatisticsView.ItemStatistic;
import groundwork.insight.model.Flag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Item statistics as a table, a row for each item. */
final class ItemTable {
    private static final List<String> HEADER = List.of(
            "item",
            "objective",
            "type",
            "question",
            "responses",
            "asked otherwise",
            "facility",
            "discrimination",
            "chance",
            "options",
            "flags",
            "reports");

    private ItemTable() {}

    static String of(ItemStatisticsView statistics) {
        return Csv.write(HEADER, statistics.items().stream().map(ItemTable::row).toList());
    }

    private static List<String> row(ItemStatistic one) {
        return List.of(
                one.item().value(),
                one.objective().value(),
                one.itemType(),
                one.questionHtml().value(),
                Integer.toString(one.responses()),
                Integer.toString(one.askedOtherwise()),
                one.figures().map(Figures::facility).map(Decimals::of).orElse(""),
                one.figures().flatMap(Figures::discrimination).map(Decimals::of).orElse(""),
                one.figures().map(Figures::chance).map(Decimals::of).orElse(""),
                one.figures().map(ItemTable::options).orElse(""),
                one.flags().stream().map(ItemTable::word).collect(Collectors.joining("; ")),
                one.reports().stream()
                        .map(count -> count.reason().name().toLowerCase(Locale.ROOT) + " " + count.reports())
                        .collect(Collectors.joining("; ")));
    }

    /** A star marks what is right. */
    private static String options(Figures figures) {
        return figures.options().stream()
                .map(option -> option.id() + (option.key() ? "* " : " ") + Decimals.of(option.share()))
                .collect(Collectors.joining("; "));
    }

    private static String word(Flag flag) {
        return flag.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
