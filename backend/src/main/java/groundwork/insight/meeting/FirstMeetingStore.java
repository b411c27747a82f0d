package groundwork.insight.meeting;

import static groundwork.db.schema.Tables.FIRST_RESPONSE;
import static groundwork.db.schema.Tables.JUDGEMENT;
import static groundwork.db.schema.Tables.LEARNER;
import static groundwork.db.schema.Tables.STUDY_TIME;

import groundwork.account.LearnerId;
import groundwork.attempt.Certainty;
import groundwork.db.LearnerWrite;
import groundwork.insight.model.StudyTime;
import groundwork.item.ItemId;
import groundwork.item.MisconceptionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** First meetings and times of study in the database. Every method runs inside a work of the caller's. */
final class FirstMeetingStore {
    private static final String BETWEEN = " ";
    private static final String TAB = "\t";
    private static final String LINE = "\n";

    /** Notes a first meeting; a later one with the same item changes nothing. */
    int meet(LearnerWrite write, long sequence, FirstMeeting meeting) {
        return write.sql()
                .insertInto(FIRST_RESPONSE)
                .set(FIRST_RESPONSE.LEARNER, write.learner())
                .set(FIRST_RESPONSE.ITEM, meeting.item().value())
                .set(FIRST_RESPONSE.SEQUENCE, sequence)
                .set(
                        FIRST_RESPONSE.CERTAINTY,
                        meeting.certainty().map(FirstMeetingStore::lowerCase).orElse(null))
                .set(
                        FIRST_RESPONSE.BELIEFS,
                        meeting.beliefs().stream().map(MisconceptionId::value).collect(Collectors.joining(BETWEEN)))
                .onConflictDoNothing()
                .execute();
    }

    private static String lowerCase(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Everything that these learners met, in no order; one who met nothing is left out. The database joins the rows of each
     * learner, since handing over hundreds of thousands of them would take most of the time.
     */
    Map<LearnerId, List<FirstMeeting>> met(DSLContext sql, Collection<LearnerId> learners) {
        Field<String> certainty = DSL.coalesce(FIRST_RESPONSE.CERTAINTY, "");
        Field<String> row =
                DSL.concat(FIRST_RESPONSE.ITEM, DSL.inline(TAB), certainty, DSL.inline(TAB), FIRST_RESPONSE.BELIEFS);
        Field<String> rows = DSL.groupConcat(row).separator(LINE);
        Map<String, ItemId> items = new HashMap<>();
        return sql.select(FIRST_RESPONSE.LEARNER, rows)
                .from(FIRST_RESPONSE)
                .where(FIRST_RESPONSE.LEARNER.in(values(learners)))
                .groupBy(FIRST_RESPONSE.LEARNER)
                .fetchMap(one -> new LearnerId(one.value1()), one -> Stream.of(
                                one.value2().split(LINE))
                        .map(line -> meeting(line.split(TAB, -1), items))
                        .toList());
    }

    private static FirstMeeting meeting(String[] cells, Map<String, ItemId> items) {
        ItemId item = items.computeIfAbsent(cells[0], ItemId::new);
        return new FirstMeeting(item, certainty(cells[1]), beliefs(cells[2]));
    }

    private static Optional<Certainty> certainty(String said) {
        return said.isEmpty() ? Optional.empty() : Optional.of(Certainty.valueOf(said.toUpperCase(Locale.ROOT)));
    }

    private static List<MisconceptionId> beliefs(String ids) {
        return ids.isEmpty()
                ? List.of()
                : Stream.of(ids.split(BETWEEN)).map(MisconceptionId::new).toList();
    }

    StudyTime time(DSLContext sql, LearnerId learner) {
        return sql.selectFrom(STUDY_TIME)
                .where(STUDY_TIME.LEARNER.eq(learner.value()))
                .fetchOptional(FirstMeetingStore::time)
                .orElse(StudyTime.NONE);
    }

    /** How long these learners studied; one who answered nothing is left out. */
    Map<LearnerId, StudyTime> times(DSLContext sql, Collection<LearnerId> learners) {
        return sql.selectFrom(STUDY_TIME)
                .where(STUDY_TIME.LEARNER.in(values(learners)))
                .fetchMap(row -> new LearnerId(row.get(STUDY_TIME.LEARNER)), FirstMeetingStore::time);
    }

    private static StudyTime time(Record row) {
        return new StudyTime(
                Duration.ofMillis(row.get(STUDY_TIME.MILLIS)), Instant.ofEpochMilli(row.get(STUDY_TIME.ANSWERED_AT)));
    }

    int put(LearnerWrite write, StudyTime time) {
        return write.sql()
                .insertInto(STUDY_TIME)
                .set(STUDY_TIME.LEARNER, write.learner())
                .set(STUDY_TIME.MILLIS, time.active().toMillis())
                .set(STUDY_TIME.ANSWERED_AT, time.answeredAt().toEpochMilli())
                .onConflict(STUDY_TIME.LEARNER)
                .doUpdate()
                .set(STUDY_TIME.MILLIS, time.active().toMillis())
                .set(STUDY_TIME.ANSWERED_AT, time.answeredAt().toEpochMilli())
                .execute();
    }

    /** Deletes all that is folded of a learner. */
    void forget(LearnerWrite write) {
        write.sql()
                .deleteFrom(FIRST_RESPONSE)
                .where(FIRST_RESPONSE.LEARNER.eq(write.learner()))
                .execute();
        write.sql()
                .deleteFrom(STUDY_TIME)
                .where(STUDY_TIME.LEARNER.eq(write.learner()))
                .execute();
    }

    /**
     * How many rows each of these learners' logs has, with the judgements of them: the number grows whenever anything that is
     * folded may have changed.
     */
    Map<LearnerId, Long> lengths(DSLContext sql, Collection<LearnerId> learners) {
        Field<Integer> judgements =
                DSL.field(DSL.selectCount().from(JUDGEMENT).where(JUDGEMENT.LEARNER.eq(LEARNER.ID)));
        return sql.select(LEARNER.ID, LEARNER.LAST_SEQUENCE, judgements)
                .from(LEARNER)
                .where(LEARNER.ID.in(values(learners)))
                .fetchMap(row -> new LearnerId(row.value1()), row -> row.value2() + row.value3());
    }

    private static List<String> values(Collection<LearnerId> learners) {
        return learners.stream().map(LearnerId::value).toList();
    }
}
