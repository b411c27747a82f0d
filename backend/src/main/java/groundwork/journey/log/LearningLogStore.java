package groundwork.journey.log;

import static groundwork.db.schema.Tables.LEARNING_ACTIVITY;
import static groundwork.db.schema.Tables.LEARNING_ACTIVITY_TEXT;
import static groundwork.db.schema.Tables.LEARNING_IMPORT;

import groundwork.account.LearnerId;
import groundwork.db.LearnerWrite;
import groundwork.journey.EntryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Activities and imports in the database. Every method runs inside a work of the caller's. */
final class LearningLogStore {
    /** A file that was taken over. */
    record Imported(String digest, int added) {}

    /** Latest day first. */
    Map<EntryId, LearningActivity> all(DSLContext sql, LearnerId learner) {
        Map<EntryId, LearningActivity> activities = new LinkedHashMap<>();
        sql.select()
                .from(LEARNING_ACTIVITY)
                .join(LEARNING_ACTIVITY_TEXT)
                .on(
                        LEARNING_ACTIVITY_TEXT.LEARNER.eq(LEARNING_ACTIVITY.LEARNER),
                        LEARNING_ACTIVITY_TEXT.ID.eq(LEARNING_ACTIVITY.ID))
                .where(LEARNING_ACTIVITY.LEARNER.eq(learner.value()))
                .orderBy(LEARNING_ACTIVITY.HAPPENED_ON.desc(), LEARNING_ACTIVITY.ADDED_AT.desc(), LEARNING_ACTIVITY.ID)
                .forEach(row -> activities.put(new EntryId(row.get(LEARNING_ACTIVITY.ID)), activity(row)));
        return activities;
    }

    private static LearningActivity activity(Record row) {
        return new LearningActivity(
                LearningCategory.valueOf(row.get(LEARNING_ACTIVITY.CATEGORY)),
                Optional.ofNullable(row.get(LEARNING_ACTIVITY_TEXT.ACTIVITY_TYPE)),
                LocalDate.parse(row.get(LEARNING_ACTIVITY.HAPPENED_ON)),
                row.get(LEARNING_ACTIVITY.MINUTES),
                row.get(LEARNING_ACTIVITY_TEXT.TITLE),
                Optional.ofNullable(row.get(LEARNING_ACTIVITY_TEXT.LINK)),
                Optional.ofNullable(row.get(LEARNING_ACTIVITY_TEXT.NOTES)));
    }

    int count(LearnerWrite write) {
        return write.sql().fetchCount(LEARNING_ACTIVITY, LEARNING_ACTIVITY.LEARNER.eq(write.learner()));
    }

    /** When the activity was added, if it is there. */
    Optional<Instant> addedAt(LearnerWrite write, EntryId id) {
        return write.sql()
                .select(LEARNING_ACTIVITY.ADDED_AT)
                .from(LEARNING_ACTIVITY)
                .where(LEARNING_ACTIVITY.LEARNER.eq(write.learner()), LEARNING_ACTIVITY.ID.eq(id.value()))
                .fetchOptional(row -> Instant.ofEpochMilli(row.value1()));
    }

    void add(LearnerWrite write, EntryId id, LearningActivity activity, Instant addedAt) {
        write.sql()
                .insertInto(LEARNING_ACTIVITY)
                .set(LEARNING_ACTIVITY.LEARNER, write.learner())
                .set(LEARNING_ACTIVITY.ID, id.value())
                .set(LEARNING_ACTIVITY.CATEGORY, activity.category().name())
                .set(LEARNING_ACTIVITY.HAPPENED_ON, activity.day().toString())
                .set(LEARNING_ACTIVITY.MINUTES, activity.minutes())
                .set(LEARNING_ACTIVITY.ADDED_AT, addedAt.toEpochMilli())
                .execute();
        write.sql()
                .insertInto(LEARNING_ACTIVITY_TEXT)
                .set(LEARNING_ACTIVITY_TEXT.LEARNER, write.learner())
                .set(LEARNING_ACTIVITY_TEXT.ID, id.value())
                .set(LEARNING_ACTIVITY_TEXT.TITLE, activity.title())
                .set(
                        LEARNING_ACTIVITY_TEXT.ACTIVITY_TYPE,
                        activity.activityType().orElse(null))
                .set(LEARNING_ACTIVITY_TEXT.LINK, activity.link().orElse(null))
                .set(LEARNING_ACTIVITY_TEXT.NOTES, activity.notes().orElse(null))
                .execute();
    }

    /** Says whether there was one. */
    boolean delete(LearnerWrite write, EntryId id) {
        return write.sql()
                        .deleteFrom(LEARNING_ACTIVITY)
                        .where(LEARNING_ACTIVITY.LEARNER.eq(write.learner()), LEARNING_ACTIVITY.ID.eq(id.value()))
                        .execute()
                > 0;
    }

    Optional<Imported> imported(DSLContext sql, String learner, EntryId id) {
        return sql.select(LEARNING_IMPORT.DIGEST, LEARNING_IMPORT.ADDED)
                .from(LEARNING_IMPORT)
                .where(LEARNING_IMPORT.LEARNER.eq(learner), LEARNING_IMPORT.ID.eq(id.value()))
                .fetchOptional(row -> new Imported(row.value1(), row.value2()));
    }

    void addImport(LearnerWrite write, EntryId id, Imported file, Instant at) {
        write.sql()
                .insertInto(LEARNING_IMPORT)
                .set(LEARNING_IMPORT.LEARNER, write.learner())
                .set(LEARNING_IMPORT.ID, id.value())
                .set(LEARNING_IMPORT.DIGEST, file.digest())
                .set(LEARNING_IMPORT.ADDED, file.added())
                .set(LEARNING_IMPORT.IMPORTED_AT, at.toEpochMilli())
                .execute();
    }
}
