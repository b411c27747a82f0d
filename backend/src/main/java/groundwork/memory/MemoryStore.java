package groundwork.memory;

import static groundwork.db.schema.Tables.CONCEPT_MEMORY;
import static groundwork.db.schema.Tables.ITEM_MET;
import static groundwork.db.schema.Tables.REVIEW_SETTINGS;

import groundwork.account.LearnerId;
import groundwork.db.LearnerWrite;
import groundwork.item.ConceptId;
import groundwork.item.ItemId;
import groundwork.memory.model.ConceptMemory;
import groundwork.memory.model.ConfidentError;
import groundwork.memory.model.MemoryState;
import groundwork.memory.model.SeenItems;
import groundwork.memory.model.Trace;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Memories, items met and review settings in the database. Every method runs inside a work of the caller's. */
final class MemoryStore {
    Map<ConceptId, ConceptMemory> memories(DSLContext sql, LearnerId learner) {
        Map<ConceptId, ConceptMemory> memories = new HashMap<>();
        sql.selectFrom(CONCEPT_MEMORY)
                .where(CONCEPT_MEMORY.LEARNER.eq(learner.value()))
                .forEach(row -> memories.put(new ConceptId(row.get(CONCEPT_MEMORY.CONCEPT)), memory(row)));
        return memories;
    }

    /** How the memories of several learners stand since their last rating; a learner without one is left out. */
    Map<LearnerId, Map<ConceptId, Trace>> traces(DSLContext sql, Collection<LearnerId> learners) {
        Map<String, ConceptId> ids = new HashMap<>();
        Map<LearnerId, Map<ConceptId, Trace>> traces = new HashMap<>();
        sql.select(CONCEPT_MEMORY.LEARNER, CONCEPT_MEMORY.CONCEPT)
                .select(CONCEPT_MEMORY.STABILITY, CONCEPT_MEMORY.DIFFICULTY, CONCEPT_MEMORY.RATED_AT)
                .select(CONCEPT_MEMORY.RATINGS, CONCEPT_MEMORY.LAPSES)
                .from(CONCEPT_MEMORY)
                .where(CONCEPT_MEMORY.LEARNER.in(
                        learners.stream().map(LearnerId::value).toList()))
                .and(CONCEPT_MEMORY.RATED_AT.isNotNull())
                .forEach(row -> traces.computeIfAbsent(
                                new LearnerId(row.get(CONCEPT_MEMORY.LEARNER)), unseen -> new HashMap<>())
                        .put(
                                ids.computeIfAbsent(row.get(CONCEPT_MEMORY.CONCEPT), ConceptId::new),
                                trace(row, Instant.ofEpochMilli(row.get(CONCEPT_MEMORY.RATED_AT)))));
        return traces;
    }

    Optional<ConceptMemory> memory(DSLContext sql, LearnerId learner, ConceptId concept) {
        return sql.selectFrom(CONCEPT_MEMORY)
                .where(CONCEPT_MEMORY.LEARNER.eq(learner.value()), CONCEPT_MEMORY.CONCEPT.eq(concept.value()))
                .fetchOptional(MemoryStore::memory);
    }

    private static ConceptMemory memory(Record row) {
        return new ConceptMemory(
                moment(row.get(CONCEPT_MEMORY.RATED_AT)).map(at -> trace(row, at)),
                moment(row.get(CONCEPT_MEMORY.ERROR_AT))
                        .map(at -> new ConfidentError(at, new ItemId(row.get(CONCEPT_MEMORY.ERROR_ITEM)))),
                moment(row.get(CONCEPT_MEMORY.SHOWN_AT)));
    }

    private static Optional<Instant> moment(@Nullable Long millis) {
        return Optional.ofNullable(millis).map(Instant::ofEpochMilli);
    }

    private static Trace trace(Record row, Instant ratedAt) {
        MemoryState state = new MemoryState(row.get(CONCEPT_MEMORY.STABILITY), row.get(CONCEPT_MEMORY.DIFFICULTY));
        return new Trace(state, ratedAt, row.get(CONCEPT_MEMORY.RATINGS), row.get(CONCEPT_MEMORY.LAPSES));
    }

    /** Puts a memory in the place of the one before. */
    void put(LearnerWrite write, ConceptId concept, ConceptMemory memory) {
        write.sql()
                .deleteFrom(CONCEPT_MEMORY)
                .where(CONCEPT_MEMORY.LEARNER.eq(write.learner()), CONCEPT_MEMORY.CONCEPT.eq(concept.value()))
                .execute();
        Optional<Trace> trace = memory.trace();
        Optional<ConfidentError> error = memory.confidentError();
        write.sql()
                .insertInto(CONCEPT_MEMORY)
                .set(CONCEPT_MEMORY.LEARNER, write.learner())
                .set(CONCEPT_MEMORY.CONCEPT, concept.value())
                .set(
                        CONCEPT_MEMORY.STABILITY,
                        trace.map(kept -> kept.state().stability()).orElse(null))
                .set(
                        CONCEPT_MEMORY.DIFFICULTY,
                        trace.map(kept -> kept.state().difficulty()).orElse(null))
                .set(
                        CONCEPT_MEMORY.RATED_AT,
                        trace.map(kept -> kept.ratedAt().toEpochMilli()).orElse(null))
                .set(CONCEPT_MEMORY.RATINGS, trace.map(Trace::ratings).orElse(0))
                .set(CONCEPT_MEMORY.LAPSES, trace.map(Trace::lapses).orElse(0))
                .set(
                        CONCEPT_MEMORY.ERROR_AT,
                        error.map(wrong -> wrong.at().toEpochMilli()).orElse(null))
                .set(
                        CONCEPT_MEMORY.ERROR_ITEM,
                        error.map(wrong -> wrong.item().value()).orElse(null))
                .set(
                        CONCEPT_MEMORY.SHOWN_AT,
                        memory.shownAt().map(Instant::toEpochMilli).orElse(null))
                .execute();
    }

    SeenItems seen(DSLContext sql, LearnerId learner) {
        return new SeenItems(sql.selectFrom(ITEM_MET)
                .where(ITEM_MET.LEARNER.eq(learner.value()))
                .fetchMap(row -> new ItemId(row.get(ITEM_MET.ITEM)), row -> row.get(ITEM_MET.LAST_SEQUENCE)));
    }

    /** Notes that an item was met in this row of the log. */
    void meet(LearnerWrite write, ItemId item, long sequence) {
        write.sql()
                .insertInto(ITEM_MET)
                .set(ITEM_MET.LEARNER, write.learner())
                .set(ITEM_MET.ITEM, item.value())
                .set(ITEM_MET.LAST_SEQUENCE, sequence)
                .onConflict(ITEM_MET.LEARNER, ITEM_MET.ITEM)
                .doUpdate()
                .set(ITEM_MET.LAST_SEQUENCE, sequence)
                .execute();
    }

    /** Deletes the projections of a learner; the settings stay. */
    void forget(LearnerWrite write) {
        write.sql()
                .deleteFrom(CONCEPT_MEMORY)
                .where(CONCEPT_MEMORY.LEARNER.eq(write.learner()))
                .execute();
        write.sql()
                .deleteFrom(ITEM_MET)
                .where(ITEM_MET.LEARNER.eq(write.learner()))
                .execute();
    }

    Optional<ReviewSettings> settings(DSLContext sql, LearnerId learner) {
        return sql.selectFrom(REVIEW_SETTINGS)
                .where(REVIEW_SETTINGS.LEARNER.eq(learner.value()))
                .fetchOptional(row -> new ReviewSettings(
                        row.get(REVIEW_SETTINGS.DAILY_CAP), ZoneId.of(row.get(REVIEW_SETTINGS.TIME_ZONE))));
    }

    int deleteSettings(DSLContext sql, LearnerId learner) {
        return sql.deleteFrom(REVIEW_SETTINGS)
                .where(REVIEW_SETTINGS.LEARNER.eq(learner.value()))
                .execute();
    }

    int putSettings(LearnerWrite write, ReviewSettings settings) {
        return write.sql()
                .insertInto(REVIEW_SETTINGS)
                .set(REVIEW_SETTINGS.LEARNER, write.learner())
                .set(REVIEW_SETTINGS.DAILY_CAP, settings.dailyCap())
                .set(REVIEW_SETTINGS.TIME_ZONE, settings.timeZone().getId())
                .onConflict(REVIEW_SETTINGS.LEARNER)
                .doUpdate()
                .set(REVIEW_SETTINGS.DAILY_CAP, settings.dailyCap())
                .set(REVIEW_SETTINGS.TIME_ZONE, settings.timeZone().getId())
                .execute();
    }
}
