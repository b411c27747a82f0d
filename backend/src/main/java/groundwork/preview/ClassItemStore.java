package groundwork.preview;

import static groundwork.db.schema.Tables.COHORT;
import static groundwork.db.schema.Tables.COHORT_ITEM;
import static groundwork.db.schema.Tables.ENROLMENT;

import groundwork.account.LearnerId;
import groundwork.cohort.Cohort;
import groundwork.cohort.CohortId;
import groundwork.item.ItemId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SelectConditionStep;

/** What trainers changed about items. Every method runs inside a work of the caller's. */
final class ClassItemStore {
    /** A note as members of a class read it. */
    record Note(ItemId item, String className, String text) {}

    /** All that is changed for a class, in the order of the items' ids. */
    List<ClassItem> of(DSLContext sql, CohortId cohort) {
        return sql.selectFrom(COHORT_ITEM)
                .where(COHORT_ITEM.COHORT.eq(cohort.value()))
                .orderBy(COHORT_ITEM.ITEM)
                .fetch(row -> new ClassItem(
                        new ItemId(row.get(COHORT_ITEM.ITEM)), row.get(COHORT_ITEM.IS_OFF), row.get(COHORT_ITEM.NOTE)));
    }

    /** Keeps a change in the place of the one before. */
    void put(DSLContext sql, CohortId cohort, ClassItem changed) {
        delete(sql, cohort, changed.item());
        sql.insertInto(COHORT_ITEM)
                .set(COHORT_ITEM.COHORT, cohort.value())
                .set(COHORT_ITEM.ITEM, changed.item().value())
                .set(COHORT_ITEM.IS_OFF, changed.off())
                .set(COHORT_ITEM.NOTE, changed.note())
                .execute();
    }

    int delete(DSLContext sql, CohortId cohort, ItemId item) {
        return sql.deleteFrom(COHORT_ITEM)
                .where(COHORT_ITEM.COHORT.eq(cohort.value()), COHORT_ITEM.ITEM.eq(item.value()))
                .execute();
    }

    /** The items that are off in a class of this learner's that is not forgotten by now. */
    List<ItemId> leftOut(DSLContext sql, LearnerId learner, Instant now) {
        return standing(ofClasses(sql, learner).and(COHORT_ITEM.IS_OFF.isTrue()), now).stream()
                .map(row -> new ItemId(row.get(COHORT_ITEM.ITEM)))
                .toList();
    }

    /** What is noted in classes of this learner's that are not forgotten by now, the class of the earliest date first. */
    List<Note> notes(DSLContext sql, LearnerId learner, Instant now) {
        return standing(ofClasses(sql, learner).and(COHORT_ITEM.NOTE.ne("")), now).stream()
                .map(row -> new Note(
                        new ItemId(row.get(COHORT_ITEM.ITEM)), row.get(COHORT.NAME), row.get(COHORT_ITEM.NOTE)))
                .toList();
    }

    private static SelectConditionStep<? extends Record> ofClasses(DSLContext sql, LearnerId learner) {
        Condition theirs = ENROLMENT.LEARNER.eq(learner.value());
        return sql.select(COHORT_ITEM.ITEM, COHORT_ITEM.NOTE, COHORT.NAME, COHORT.HELD_ON, COHORT.TIME_ZONE)
                .from(ENROLMENT)
                .join(COHORT)
                .on(COHORT.ID.eq(ENROLMENT.COHORT))
                .join(COHORT_ITEM)
                .on(COHORT_ITEM.COHORT.eq(COHORT.ID))
                .where(theirs);
    }

    private static List<? extends Record> standing(SelectConditionStep<? extends Record> rows, Instant now) {
        Result<? extends Record> all =
                rows.orderBy(COHORT.HELD_ON, COHORT.ID, COHORT_ITEM.ITEM).fetch();
        return all.stream().filter(row -> !isOver(row, now)).toList();
    }

    private static boolean isOver(Record row, Instant now) {
        return Cohort.isOver(LocalDate.parse(row.get(COHORT.HELD_ON)), ZoneId.of(row.get(COHORT.TIME_ZONE)), now);
    }

    /** What a trainer changed in all of their classes. */
    List<ClassItemData.Kept> by(DSLContext sql, LearnerId trainer) {
        return sql.select(COHORT.NAME, COHORT_ITEM.ITEM, COHORT_ITEM.IS_OFF, COHORT_ITEM.NOTE)
                .from(COHORT_ITEM)
                .join(COHORT)
                .on(COHORT.ID.eq(COHORT_ITEM.COHORT))
                .where(COHORT.TRAINER.eq(trainer.value()))
                .orderBy(COHORT.HELD_ON, COHORT.ID, COHORT_ITEM.ITEM)
                .fetch(row ->
                        new ClassItemData.Kept(row.value1(), new ItemId(row.value2()), row.value3(), row.value4()));
    }
}
