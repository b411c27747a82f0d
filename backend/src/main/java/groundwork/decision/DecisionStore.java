package groundwork.decision;

import static groundwork.db.schema.Tables.DECISION;
import static groundwork.db.schema.Tables.DECISION_OUTCOME;
import static groundwork.db.schema.Tables.DECISION_TAKE;

import groundwork.account.LearnerId;
import groundwork.decision.Decision.Noted;
import groundwork.decision.Decision.Written;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** One learner's decisions in the database, for as long as a work of the caller's lasts. */
final class DecisionStore {
    private static final String FIRST = "first";
    private static final String SECOND = "second";

    private final DSLContext sql;
    private final LearnerId learner;

    DecisionStore(DSLContext sql, LearnerId learner) {
        this.sql = sql;
        this.learner = learner;
    }

    /** All that was ever written, the latest decision first. */
    List<Decision> all() {
        Map<String, List<Record>> takes = takes();
        Map<String, List<Noted>> outcomes = outcomes();
        return sql.selectFrom(DECISION)
                .where(DECISION.LEARNER.eq(learner.value()))
                .orderBy(DECISION.STARTED_AT.desc(), DECISION.ID)
                .fetch(row -> decision(
                        row,
                        takes.getOrDefault(row.get(DECISION.ID), List.of()),
                        outcomes.getOrDefault(row.get(DECISION.ID), List.of())));
    }

    private Map<String, List<Record>> takes() {
        return sql.selectFrom(DECISION_TAKE)
                .where(DECISION_TAKE.LEARNER.eq(learner.value()))
                .orderBy(DECISION_TAKE.REVISION)
                .fetchGroups(row -> row.get(DECISION_TAKE.DECISION), row -> row);
    }

    private Map<String, List<Noted>> outcomes() {
        return sql.selectFrom(DECISION_OUTCOME)
                .where(DECISION_OUTCOME.LEARNER.eq(learner.value()))
                .orderBy(DECISION_OUTCOME.NOTE)
                .fetchGroups(row -> row.get(DECISION_OUTCOME.DECISION), DecisionStore::noted);
    }

    private static Decision decision(Record row, List<Record> takes, List<Noted> outcomes) {
        return new Decision(
                DecisionId.of(row.get(DECISION.ID)),
                Optional.ofNullable(row.get(DECISION.SEALED_AT)).map(Instant::ofEpochMilli),
                written(takes, FIRST),
                written(takes, SECOND).stream().findFirst(),
                outcomes);
    }

    private static List<Written> written(List<Record> takes, String part) {
        return takes.stream()
                .filter(row -> part.equals(row.get(DECISION_TAKE.PART)))
                .map(DecisionStore::written)
                .toList();
    }

    private static Written written(Record row) {
        Take take = new Take(
                row.get(DECISION_TAKE.DECIDES),
                row.get(DECISION_TAKE.WHY),
                row.get(DECISION_TAKE.SURE),
                row.get(DECISION_TAKE.EXPECTS),
                LocalDate.parse(row.get(DECISION_TAKE.EXPECTED_BY)));
        return new Written(
                EntryId.of(row.get(DECISION_TAKE.ID)),
                row.get(DECISION_TAKE.SITUATION),
                take,
                Instant.ofEpochMilli(row.get(DECISION_TAKE.WRITTEN_AT)));
    }

    private static Noted noted(Record row) {
        return new Noted(
                EntryId.of(row.get(DECISION_OUTCOME.ID)),
                new Outcome(
                        AsExpected.valueOf(row.get(DECISION_OUTCOME.AS_EXPECTED).toUpperCase(Locale.ROOT)),
                        row.get(DECISION_OUTCOME.HAPPENED),
                        row.get(DECISION_OUTCOME.LESSON)),
                Instant.ofEpochMilli(row.get(DECISION_OUTCOME.WRITTEN_AT)));
    }

    /** Begins a decision; its first wording is added by {@link #addFirst}. */
    void start(DecisionId decision, Instant now) {
        sql.insertInto(DECISION)
                .set(DECISION.LEARNER, learner.value())
                .set(DECISION.ID, decision.toString())
                .set(DECISION.STARTED_AT, now.toEpochMilli())
                .execute();
    }

    /** @param revision the number of wordings before this one */
    void addFirst(DecisionId decision, int revision, Written first) {
        addTake(decision, FIRST, revision, first);
    }

    void addSecond(DecisionId decision, Written second) {
        addTake(decision, SECOND, 0, second);
    }

    private void addTake(DecisionId decision, String part, int revision, Written written) {
        Take take = written.take();
        sql.insertInto(DECISION_TAKE)
                .set(DECISION_TAKE.LEARNER, learner.value())
                .set(DECISION_TAKE.ID, written.id().toString())
                .set(DECISION_TAKE.DECISION, decision.toString())
                .set(DECISION_TAKE.PART, part)
                .set(DECISION_TAKE.REVISION, revision)
                .set(DECISION_TAKE.SITUATION, written.situation())
                .set(DECISION_TAKE.DECIDES, take.decision())
                .set(DECISION_TAKE.WHY, take.why())
                .set(DECISION_TAKE.SURE, take.sure())
                .set(DECISION_TAKE.EXPECTS, take.expectation())
                .set(DECISION_TAKE.EXPECTED_BY, take.expectedBy().toString())
                .set(DECISION_TAKE.WRITTEN_AT, written.writtenAt().toEpochMilli())
                .execute();
    }

    void seal(DecisionId decision, Instant now) {
        sql.update(DECISION)
                .set(DECISION.SEALED_AT, now.toEpochMilli())
                .where(DECISION.LEARNER.eq(learner.value()), DECISION.ID.eq(decision.toString()))
                .execute();
    }

    /** @param note the number of notes before this one */
    void addOutcome(DecisionId decision, int note, Noted noted) {
        sql.insertInto(DECISION_OUTCOME)
                .set(DECISION_OUTCOME.LEARNER, learner.value())
                .set(DECISION_OUTCOME.ID, noted.id().toString())
                .set(DECISION_OUTCOME.DECISION, decision.toString())
                .set(DECISION_OUTCOME.NOTE, note)
                .set(
                        DECISION_OUTCOME.AS_EXPECTED,
                        noted.outcome().asExpected().name().toLowerCase(Locale.ROOT))
                .set(DECISION_OUTCOME.HAPPENED, noted.outcome().happened())
                .set(DECISION_OUTCOME.LESSON, noted.outcome().lesson())
                .set(DECISION_OUTCOME.WRITTEN_AT, noted.writtenAt().toEpochMilli())
                .execute();
    }

    /** Gives all decisions to another learner; one whose id that learner has used stays behind. */
    void moveTo(LearnerId other) {
        for (String id : sql.select(DECISION.ID)
                .from(DECISION)
                .where(DECISION.LEARNER.eq(learner.value()))
                .andNotExists(DSL.selectOne()
                        .from(DECISION.as("theirs"))
                        .where(
                                DECISION.as("theirs").LEARNER.eq(other.value()),
                                DECISION.as("theirs").ID.eq(DECISION.ID)))
                .fetch(DECISION.ID)) {
            move(id, other);
        }
    }

    /** A decision's key holds its learner: it is made anew there, and what was written about it follows. */
    private void move(String id, LearnerId other) {
        sql.insertInto(DECISION, DECISION.LEARNER, DECISION.ID, DECISION.STARTED_AT, DECISION.SEALED_AT)
                .select(sql.select(DSL.val(other.value()), DECISION.ID, DECISION.STARTED_AT, DECISION.SEALED_AT)
                        .from(DECISION)
                        .where(DECISION.LEARNER.eq(learner.value()), DECISION.ID.eq(id)))
                .execute();
        sql.update(DECISION_TAKE)
                .set(DECISION_TAKE.LEARNER, other.value())
                .where(DECISION_TAKE.LEARNER.eq(learner.value()), DECISION_TAKE.DECISION.eq(id))
                .execute();
        sql.update(DECISION_OUTCOME)
                .set(DECISION_OUTCOME.LEARNER, other.value())
                .where(DECISION_OUTCOME.LEARNER.eq(learner.value()), DECISION_OUTCOME.DECISION.eq(id))
                .execute();
    }

    /** Deletes a decision with all that was written about it; returns whether there was one. */
    boolean delete(DecisionId decision) {
        return sql.deleteFrom(DECISION)
                        .where(DECISION.LEARNER.eq(learner.value()), DECISION.ID.eq(decision.toString()))
                        .execute()
                > 0;
    }
}
