package groundwork.journey;

import static groundwork.db.schema.Tables.CONSIDERED_COURSE;
import static groundwork.db.schema.Tables.CONSIDERED_COURSE_TEXT;
import static groundwork.db.schema.Tables.COURSE_ANSWER;
import static groundwork.db.schema.Tables.COURSE_NOTE;
import static groundwork.db.schema.Tables.COURSE_WEIGHT;
import static groundwork.db.schema.Tables.FURTHER_RATING;
import static groundwork.db.schema.Tables.FURTHER_RATING_TEXT;
import static groundwork.db.schema.Tables.HELD_CREDENTIAL;
import static groundwork.db.schema.Tables.LEARNING_ACTIVITY;
import static groundwork.db.schema.Tables.LEARNING_ACTIVITY_TEXT;
import static groundwork.db.schema.Tables.LEARNING_IMPORT;
import static groundwork.db.schema.Tables.PATH_STEP;
import static groundwork.db.schema.Tables.WORKED_AS_OWNER;
import static groundwork.db.schema.Tables.WORKED_AS_OWNER_TEXT;

import groundwork.account.LearnerId;
import groundwork.db.LearnerWrite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** All rows of the journey that tell of one person. Every method runs inside a work of the caller's. */
final class JourneyStore {
    /** The tables whose rows stand for themselves, with what tells two rows of one learner apart. */
    private static final Map<Table<?>, TableField<?, String>> OWN = Map.of(
            CONSIDERED_COURSE, CONSIDERED_COURSE.ID,
            COURSE_WEIGHT, COURSE_WEIGHT.QUESTION,
            PATH_STEP, PATH_STEP.STEP,
            LEARNING_ACTIVITY, LEARNING_ACTIVITY.ID,
            LEARNING_IMPORT, LEARNING_IMPORT.ID,
            HELD_CREDENTIAL, HELD_CREDENTIAL.ID,
            WORKED_AS_OWNER, WORKED_AS_OWNER.ID,
            FURTHER_RATING, FURTHER_RATING.AREA);

    /** The tables whose rows belong to one of those and go where it goes, learner and all. */
    private static final List<Table<?>> PARTS = List.of(
            CONSIDERED_COURSE_TEXT,
            COURSE_ANSWER,
            COURSE_NOTE,
            LEARNING_ACTIVITY_TEXT,
            WORKED_AS_OWNER_TEXT,
            FURTHER_RATING_TEXT);

    private static final String LEARNER = "learner";

    /** Every row of a learner, by table and column, without the learner. */
    Map<String, List<Map<String, Object>>> export(DSLContext sql, LearnerId learner) {
        Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
        OWN.keySet().stream()
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .forEach(table -> tables.put(table.getName(), rows(sql, table, learner)));
        PARTS.forEach(table -> tables.put(table.getName(), rows(sql, table, learner)));
        return tables;
    }

    private static List<Map<String, Object>> rows(DSLContext sql, Table<?> table, LearnerId learner) {
        return sql.selectFrom(table).where(learnerOf(table).eq(learner.value())).fetch(row -> {
            Map<String, Object> columns = new LinkedHashMap<>(row.intoMap());
            columns.remove(LEARNER);
            columns.values().removeIf(Objects::isNull);
            return columns;
        });
    }

    private static Field<String> learnerOf(Table<?> table) {
        return table.field(LEARNER, String.class);
    }

    /** Gives a guest's rows to another learner, whose own stay where both have one. The parts follow by themselves. */
    void move(LearnerWrite account, LearnerId guest) {
        OWN.forEach((table, key) -> {
            Field<String> learner = learnerOf(table);
            var taken = DSL.select(key).from(table).where(learner.eq(account.learner()));
            account.sql()
                    .deleteFrom(table)
                    .where(learner.eq(guest.value()), key.in(taken))
                    .execute();
            account.sql()
                    .update(table)
                    .set(learner, account.learner())
                    .where(learner.eq(guest.value()))
                    .execute();
        });
    }
}
