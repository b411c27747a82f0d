package groundwork.mastery;

import static groundwork.db.schema.Tables.CERTAINTY_TOLD;
import static groundwork.db.schema.Tables.CONCEPT_EVIDENCE;

import groundwork.account.LearnerId;
import groundwork.attempt.Certainty;
import groundwork.db.LearnerWrite;
import groundwork.item.ConceptId;
import groundwork.mastery.model.ConceptEvidence;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** What learners' evidence comes to, in the database. Every method runs inside a work of the caller's. */
final class MasteryStore {
    /** How often somebody was so sure of a concept, and how often they were fully right then. */
    record Told(ConceptId concept, Certainty certainty, int answers, int right) {}

    Map<ConceptId, ConceptEvidence> evidence(DSLContext sql, LearnerId learner) {
        Map<ConceptId, ConceptEvidence> all = new HashMap<>();
        sql.selectFrom(CONCEPT_EVIDENCE)
                .where(CONCEPT_EVIDENCE.LEARNER.eq(learner.value()))
                .forEach(row -> all.put(new ConceptId(row.get(CONCEPT_EVIDENCE.CONCEPT)), evidence(row)));
        return all;
    }

    /** The evidence of several learners; one without any is left out. */
    Map<LearnerId, Map<ConceptId, ConceptEvidence>> evidence(DSLContext sql, Collection<LearnerId> learners) {
        Map<String, ConceptId> ids = new HashMap<>();
        Map<LearnerId, Map<ConceptId, ConceptEvidence>> all = new HashMap<>();
        sql.selectFrom(CONCEPT_EVIDENCE)
                .where(CONCEPT_EVIDENCE.LEARNER.in(
                        learners.stream().map(LearnerId::value).toList()))
                .forEach(row -> all.computeIfAbsent(
                                new LearnerId(row.get(CONCEPT_EVIDENCE.LEARNER)), unseen -> new HashMap<>())
                        .put(ids.computeIfAbsent(row.get(CONCEPT_EVIDENCE.CONCEPT), ConceptId::new), evidence(row)));
        return all;
    }

    Optional<ConceptEvidence> evidence(DSLContext sql, LearnerId learner, ConceptId concept) {
        return sql.selectFrom(CONCEPT_EVIDENCE)
                .where(CONCEPT_EVIDENCE.LEARNER.eq(learner.value()), CONCEPT_EVIDENCE.CONCEPT.eq(concept.value()))
                .fetchOptional(MasteryStore::evidence);
    }

    private static ConceptEvidence evidence(Record row) {
        return new ConceptEvidence(
                row.get(CONCEPT_EVIDENCE.PIECES),
                row.get(CONCEPT_EVIDENCE.FIRST_CREDIT),
                row.get(CONCEPT_EVIDENCE.RECENT_CREDIT),
                row.get(CONCEPT_EVIDENCE.MIXED_CHECKS),
                row.get(CONCEPT_EVIDENCE.MIXED_CREDIT));
    }

    /** Puts the evidence for a concept in the place of what was there. */
    void put(LearnerWrite write, ConceptId concept, ConceptEvidence evidence) {
        write.sql()
                .deleteFrom(CONCEPT_EVIDENCE)
                .where(CONCEPT_EVIDENCE.LEARNER.eq(write.learner()), CONCEPT_EVIDENCE.CONCEPT.eq(concept.value()))
                .execute();
        write.sql()
                .insertInto(CONCEPT_EVIDENCE)
                .set(CONCEPT_EVIDENCE.LEARNER, write.learner())
                .set(CONCEPT_EVIDENCE.CONCEPT, concept.value())
                .set(CONCEPT_EVIDENCE.PIECES, evidence.count())
                .set(CONCEPT_EVIDENCE.FIRST_CREDIT, evidence.first())
                .set(CONCEPT_EVIDENCE.RECENT_CREDIT, evidence.recent())
                .set(CONCEPT_EVIDENCE.MIXED_CHECKS, evidence.mixedChecks())
                .set(CONCEPT_EVIDENCE.MIXED_CREDIT, evidence.mixedCredit())
                .execute();
    }

    List<Told> told(DSLContext sql, LearnerId learner) {
        return sql.selectFrom(CERTAINTY_TOLD)
                .where(CERTAINTY_TOLD.LEARNER.eq(learner.value()))
                .fetch(row -> new Told(
                        new ConceptId(row.get(CERTAINTY_TOLD.CONCEPT)),
                        Certainty.valueOf(row.get(CERTAINTY_TOLD.CERTAINTY).toUpperCase(Locale.ROOT)),
                        row.get(CERTAINTY_TOLD.ANSWERS),
                        row.get(CERTAINTY_TOLD.RIGHT_ANSWERS)));
    }

    /** Counts one more piece of evidence that somebody said how sure they were of. */
    void tell(LearnerWrite write, ConceptId concept, Certainty certainty, boolean isRight) {
        int right = isRight ? 1 : 0;
        write.sql()
                .insertInto(CERTAINTY_TOLD)
                .set(CERTAINTY_TOLD.LEARNER, write.learner())
                .set(CERTAINTY_TOLD.CONCEPT, concept.value())
                .set(CERTAINTY_TOLD.CERTAINTY, certainty.name().toLowerCase(Locale.ROOT))
                .set(CERTAINTY_TOLD.ANSWERS, 1)
                .set(CERTAINTY_TOLD.RIGHT_ANSWERS, right)
                .onConflict(CERTAINTY_TOLD.LEARNER, CERTAINTY_TOLD.CONCEPT, CERTAINTY_TOLD.CERTAINTY)
                .doUpdate()
                .set(CERTAINTY_TOLD.ANSWERS, CERTAINTY_TOLD.ANSWERS.plus(1))
                .set(CERTAINTY_TOLD.RIGHT_ANSWERS, CERTAINTY_TOLD.RIGHT_ANSWERS.plus(right))
                .execute();
    }

    /** Deletes all that is folded of a learner. */
    void forget(LearnerWrite write) {
        write.sql()
                .deleteFrom(CONCEPT_EVIDENCE)
                .where(CONCEPT_EVIDENCE.LEARNER.eq(write.learner()))
                .execute();
        write.sql()
                .deleteFrom(CERTAINTY_TOLD)
                .where(CERTAINTY_TOLD.LEARNER.eq(write.learner()))
                .execute();
    }
}
