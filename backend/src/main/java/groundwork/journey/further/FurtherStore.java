package groundwork.journey.further;

import static groundwork.db.schema.Tables.FURTHER_RATING;
import static groundwork.db.schema.Tables.FURTHER_RATING_TEXT;
import static groundwork.db.schema.Tables.WORKED_AS_OWNER;
import static groundwork.db.schema.Tables.WORKED_AS_OWNER_TEXT;

import groundwork.account.LearnerId;
import groundwork.db.LearnerWrite;
import groundwork.journey.EntryId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Work and self-assessment in the database. Every method runs inside a work of the caller's. */
final class FurtherStore {
    /** How somebody rates themselves. */
    record Rating(int rating, Optional<String> example) {}

    /** The latest first. */
    Map<EntryId, Job> jobs(DSLContext sql, LearnerId learner) {
        Map<EntryId, Job> jobs = new LinkedHashMap<>();
        sql.select(
                        WORKED_AS_OWNER.ID,
                        WORKED_AS_OWNER_TEXT.PLACE,
                        WORKED_AS_OWNER.FROM_DATE,
                        WORKED_AS_OWNER.UNTIL_DATE)
                .from(WORKED_AS_OWNER)
                .join(WORKED_AS_OWNER_TEXT)
                .on(
                        WORKED_AS_OWNER_TEXT.LEARNER.eq(WORKED_AS_OWNER.LEARNER),
                        WORKED_AS_OWNER_TEXT.ID.eq(WORKED_AS_OWNER.ID))
                .where(WORKED_AS_OWNER.LEARNER.eq(learner.value()))
                .orderBy(WORKED_AS_OWNER.FROM_DATE.desc(), WORKED_AS_OWNER.ID)
                .forEach(row -> jobs.put(
                        new EntryId(row.value1()),
                        new Job(
                                row.value2(),
                                LocalDate.parse(row.value3()),
                                Optional.ofNullable(row.value4()).map(LocalDate::parse))));
        return jobs;
    }

    int countJobs(LearnerWrite write) {
        return write.sql().fetchCount(WORKED_AS_OWNER, WORKED_AS_OWNER.LEARNER.eq(write.learner()));
    }

    void addJob(LearnerWrite write, EntryId id, Job job) {
        write.sql()
                .insertInto(WORKED_AS_OWNER)
                .set(WORKED_AS_OWNER.LEARNER, write.learner())
                .set(WORKED_AS_OWNER.ID, id.value())
                .set(WORKED_AS_OWNER.FROM_DATE, job.from().toString())
                .set(
                        WORKED_AS_OWNER.UNTIL_DATE,
                        job.until().map(LocalDate::toString).orElse(null))
                .execute();
        write.sql()
                .insertInto(WORKED_AS_OWNER_TEXT)
                .set(WORKED_AS_OWNER_TEXT.LEARNER, write.learner())
                .set(WORKED_AS_OWNER_TEXT.ID, id.value())
                .set(WORKED_AS_OWNER_TEXT.PLACE, job.place())
                .execute();
    }

    /** Says whether there was one. */
    boolean deleteJob(LearnerWrite write, EntryId id) {
        return write.sql()
                        .deleteFrom(WORKED_AS_OWNER)
                        .where(WORKED_AS_OWNER.LEARNER.eq(write.learner()), WORKED_AS_OWNER.ID.eq(id.value()))
                        .execute()
                > 0;
    }

    /** Those areas that were rated. */
    Map<FurtherArea, Rating> ratings(DSLContext sql, LearnerId learner) {
        Map<FurtherArea, Rating> ratings = new EnumMap<>(FurtherArea.class);
        sql.select(FURTHER_RATING.AREA, FURTHER_RATING.RATING, FURTHER_RATING_TEXT.EXAMPLE)
                .from(FURTHER_RATING)
                .leftJoin(FURTHER_RATING_TEXT)
                .on(
                        FURTHER_RATING_TEXT.LEARNER.eq(FURTHER_RATING.LEARNER),
                        FURTHER_RATING_TEXT.AREA.eq(FURTHER_RATING.AREA))
                .where(FURTHER_RATING.LEARNER.eq(learner.value()))
                .forEach(row -> ratings.put(
                        FurtherArea.valueOf(row.value1()),
                        new Rating(row.value2(), Optional.ofNullable(row.value3()))));
        return ratings;
    }

    void putRating(LearnerWrite write, FurtherArea area, Rating rating) {
        write.sql()
                .deleteFrom(FURTHER_RATING)
                .where(FURTHER_RATING.LEARNER.eq(write.learner()), FURTHER_RATING.AREA.eq(area.name()))
                .execute();
        write.sql()
                .insertInto(FURTHER_RATING)
                .set(FURTHER_RATING.LEARNER, write.learner())
                .set(FURTHER_RATING.AREA, area.name())
                .set(FURTHER_RATING.RATING, rating.rating())
                .execute();
        rating.example().ifPresent(example -> write.sql()
                .insertInto(FURTHER_RATING_TEXT)
                .set(FURTHER_RATING_TEXT.LEARNER, write.learner())
                .set(FURTHER_RATING_TEXT.AREA, area.name())
                .set(FURTHER_RATING_TEXT.EXAMPLE, example)
                .execute());
    }
}
