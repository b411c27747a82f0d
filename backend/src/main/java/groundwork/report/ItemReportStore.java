package groundwork.report;

import static groundwork.db.schema.Tables.ITEM_REPORT;

import groundwork.account.LearnerId;
import groundwork.attempt.AttemptId;
import groundwork.db.LearnerWrite;
import groundwork.item.ItemId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reports in the database. Every method runs inside a work of the caller's. */
final class ItemReportStore {
    /** A report with what the learner sent. */
    record Stored(ReportId id, ItemReportRequest request, String version, Instant reportedAt) {}

    Optional<Stored> find(DSLContext sql, LearnerId learner, ReportId id) {
        return sql.selectFrom(ITEM_REPORT)
                .where(ITEM_REPORT.LEARNER.eq(learner.value()), ITEM_REPORT.ID.eq(id.value()))
                .fetchOptional(ItemReportStore::stored);
    }

    private static Stored stored(Record row) {
        ReportId id = new ReportId(row.get(ITEM_REPORT.ID));
        return new Stored(
                id,
                new ItemReportRequest(
                        Optional.of(id),
                        new ItemId(row.get(ITEM_REPORT.ITEM)),
                        new AttemptId(row.get(ITEM_REPORT.ATTEMPT)),
                        reason(row),
                        Optional.ofNullable(row.get(ITEM_REPORT.WORDS))),
                row.get(ITEM_REPORT.VERSION),
                Instant.ofEpochMilli(row.get(ITEM_REPORT.REPORTED_AT)));
    }

    private static ReportReason reason(Record row) {
        return ReportReason.valueOf(row.get(ITEM_REPORT.REASON).toUpperCase(Locale.ROOT));
    }

    void add(DSLContext sql, LearnerId learner, Stored report) {
        ItemReportRequest request = report.request();
        sql.insertInto(ITEM_REPORT)
                .set(ITEM_REPORT.LEARNER, learner.value())
                .set(ITEM_REPORT.ID, report.id().value())
                .set(ITEM_REPORT.ATTEMPT, request.attempt().value())
                .set(ITEM_REPORT.ITEM, request.item().value())
                .set(ITEM_REPORT.VERSION, report.version())
                .set(ITEM_REPORT.REASON, request.reason().name().toLowerCase(Locale.ROOT))
                .set(ITEM_REPORT.WORDS, request.text().orElse(null))
                .set(ITEM_REPORT.REPORTED_AT, report.reportedAt().toEpochMilli())
                .execute();
    }

    /** What a learner reported, the latest first. */
    List<Stored> of(DSLContext sql, LearnerId learner) {
        return sql.selectFrom(ITEM_REPORT)
                .where(ITEM_REPORT.LEARNER.eq(learner.value()))
                .orderBy(ITEM_REPORT.REPORTED_AT.desc(), ITEM_REPORT.ID)
                .fetch(ItemReportStore::stored);
    }

    /** Gives a guest's reports to an account; one whose id the account has used stays behind. */
    int move(LearnerWrite account, LearnerId guest) {
        return account.sql()
                .update(ITEM_REPORT)
                .set(ITEM_REPORT.LEARNER, account.learner())
                .where(ITEM_REPORT.LEARNER.eq(guest.value()))
                .and(ITEM_REPORT.ID.notIn(
                        DSL.select(ITEM_REPORT.ID).from(ITEM_REPORT).where(ITEM_REPORT.LEARNER.eq(account.learner()))))
                .execute();
    }

    int delete(DSLContext sql, LearnerId learner) {
        return sql.deleteFrom(ITEM_REPORT)
                .where(ITEM_REPORT.LEARNER.eq(learner.value()))
                .execute();
    }

    List<ItemReport> all(DSLContext sql) {
        return where(sql, DSL.noCondition());
    }

    List<ItemReport> of(DSLContext sql, Collection<ItemId> items) {
        return where(sql, ITEM_REPORT.ITEM.in(items.stream().map(ItemId::value).toList()));
    }

    /** Item by item, the latest first. */
    private static List<ItemReport> where(DSLContext sql, Condition condition) {
        return sql.selectFrom(ITEM_REPORT)
                .where(condition)
                .orderBy(ITEM_REPORT.ITEM, ITEM_REPORT.REPORTED_AT.desc(), ITEM_REPORT.ID)
                .fetch(row -> new ItemReport(
                        new ItemId(row.get(ITEM_REPORT.ITEM)),
                        row.get(ITEM_REPORT.VERSION),
                        reason(row),
                        Optional.ofNullable(row.get(ITEM_REPORT.WORDS)),
                        Instant.ofEpochMilli(row.get(ITEM_REPORT.REPORTED_AT))));
    }
}
