package groundwork.insight.items;

import groundwork.account.LearnerId;
import groundwork.attempt.Attempts;
import groundwork.attempt.FirstGiven;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.ContentJson;
import groundwork.curriculum.Curriculum;
import groundwork.insight.Briefs;
import groundwork.insight.items.ItemStatisticsView.ItemStatistic;
import groundwork.insight.items.ItemStatisticsView.ReasonCount;
import groundwork.insight.model.FirstResponse;
import groundwork.insight.model.ItemAnalysis;
import groundwork.insight.model.ItemFigures;
import groundwork.item.ItemId;
import groundwork.item.ItemTypes;
import groundwork.item.Score;
import groundwork.report.ItemReport;
import groundwork.report.ItemReports;
import groundwork.report.ReportReason;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the answers of classes say of the items. Only first meetings count, and only those with an item that asked what it asks now:
 * with an earlier version as well, as long as its stem, what it offered and its key were equal. Thread-safe.
 */
public final class ItemStatistics {
    private final Attempts attempts;
    private final ItemReports reports;
    private final Supplier<Curriculum> curriculum;
    private final ItemTypes types;
    private final ContentJson content;

    /** What statistics are made from. */
    public record Sources(
            Attempts attempts,
            ItemReports reports,
            Supplier<Curriculum> curriculum,
            ItemTypes types,
            ContentJson content) {}

    public ItemStatistics(Sources sources) {
        this.attempts = sources.attempts();
        this.reports = sources.reports();
        this.curriculum = sources.curriculum();
        this.types = sources.types();
        this.content = sources.content();
    }

    /** The statistics of every item that somebody of these classes answered, in the order of the curriculum. */
    public ItemStatisticsView of(List<Set<LearnerId>> classes) {
        Curriculum now = curriculum.get();
        List<FirstGiven> scored = scored(now, classes);
        Versions versions = new Versions(attempts, now, content);
        List<FirstGiven> same = scored.stream().filter(versions::asksTheSame).toList();
        Pool pool = Pool.of(classes, same);
        List<FirstGiven> counted = same.stream().filter(pool::admits).toList();
        Map<ItemId, Long> all = scored.stream()
                .filter(pool::admits)
                .collect(Collectors.groupingBy(FirstGiven::item, Collectors.counting()));
        Map<ItemId, ItemFigures> figures = new ItemAnalysis(responses(now, counted))
                .figures().stream().collect(Collectors.toMap(ItemFigures::item, one -> one));
        Map<ItemId, List<ReasonCount>> reported = reported(figures.keySet());
        List<ItemStatistic> items = now.contents().items().stream()
                .flatMap(item -> Optional.ofNullable(figures.get(item.item().id())).stream()
                        .map(one -> statistic(item, one, all, reported)))
                .toList();
        int answered =
                (int) counted.stream().map(FirstGiven::learner).distinct().count();
        return new ItemStatisticsView(answered, Briefs.FEWEST, items);
    }

    private List<FirstGiven> scored(Curriculum now, List<Set<LearnerId>> classes) {
        Set<LearnerId> learners = classes.stream().flatMap(Set::stream).collect(Collectors.toSet());
        return attempts.firsts(learners).stream()
                .filter(one -> one.score().isPresent() && now.item(one.item()).isPresent())
                .toList();
    }

    private ItemStatistic statistic(
            BankItem item, ItemFigures figures, Map<ItemId, Long> all, Map<ItemId, List<ReasonCount>> reported) {
        long responses = all.getOrDefault(figures.item(), 0L);
        return new MeasuredItem(item, types)
                .statistic(
                        figures,
                        (int) responses - figures.responses(),
                        reported.getOrDefault(figures.item(), List.of()));
    }

    private List<FirstResponse> responses(Curriculum now, List<FirstGiven> firsts) {
        Map<ItemId, MeasuredItem> items = new HashMap<>();
        return firsts.stream()
                .map(one -> new FirstResponse(
                        one.learner().value(),
                        one.item(),
                        one.score().map(Score::share).orElseThrow(),
                        items.computeIfAbsent(one.item(), item -> new MeasuredItem(item(now, item), types))
                                .chosen(one.response())))
                .toList();
    }

    private static BankItem item(Curriculum now, ItemId id) {
        return now.item(id).orElseThrow();
    }

    private Map<ItemId, List<ReasonCount>> reported(Collection<ItemId> items) {
        return reports.of(items).stream().collect(Collectors.groupingBy(ItemReport::item)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> counts(entry.getValue())));
    }

    private static List<ReasonCount> counts(List<ItemReport> reports) {
        Map<ReportReason, Long> counts = reports.stream()
                .collect(Collectors.groupingBy(
                        ItemReport::reason, () -> new EnumMap<>(ReportReason.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new ReasonCount(entry.getKey(), entry.getValue().intValue()))
                .toList();
    }
}
