package groundwork.report;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.attempt.Attempts;
import groundwork.db.Database;
import groundwork.http.Refused;
import groundwork.item.ItemId;
import groundwork.report.ItemReportStore.Stored;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Takes what learners report of items that they have answered. What is sent twice under one id counts once; under one id
 * nothing else is taken. Thread-safe.
 */
public final class ItemReports {
    private final Database database;
    private final ItemReportStore store = new ItemReportStore();
    private final Attempts attempts;
    private final Clock clock;

    public ItemReports(Database database, Attempts attempts, Clock clock) {
        this.database = database;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Reports, for whoever exports, merges and erases. */
    public PersonalData personalData() {
        return new ReportData(store);
    }

    /** A receipt, and whether this request made it. */
    record Made(ItemReportView view, boolean isNew) {}

    Made report(LearnerId learner, ItemReportRequest sent) {
        ItemReportRequest request = sent.stripped();
        if (request.isTooLong()) {
            throw Refused.badRequest("/text", "Write at most " + ItemReportRequest.LONGEST_TEXT + " characters.");
        }
        String version = attempts.answeredVersion(learner, request.attempt(), request.item());
        Stored report = new Stored(request.id().orElseGet(ReportId::random), request, version, clock.instant());
        return database.writeFor(learner.value(), write -> {
            Optional<Stored> before = store.find(write.sql(), learner, report.id());
            if (before.isEmpty()) {
                store.add(write.sql(), learner, report);
            } else if (!before.get().request().equals(request)) {
                throw Refused.conflict("Another report has this id.");
            }
            return new Made(view(before.orElse(report)), before.isEmpty());
        });
    }

    /** All reports of these items, item by item, the latest first. */
    public List<ItemReport> of(Collection<ItemId> items) {
        return database.read(sql -> store.of(sql, items));
    }

    /** All reports in a database, item by item, the latest first. */
    public static List<ItemReport> in(Database database) {
        return database.read(new ItemReportStore()::all);
    }

    private static ItemReportView view(Stored report) {
        return new ItemReportView(
                report.id(), report.request().item(), report.request().reason(), report.reportedAt());
    }
}
