package groundwork.attempt;

import static groundwork.db.schema.Tables.ATTEMPT;
import static groundwork.db.schema.Tables.RESPONSE;

import groundwork.account.LearnerId;
import groundwork.curriculum.ObjectiveId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What was finished when, found by an index and never by looking through the log. */
final class FinishedStore {
    /** Attempts of some kinds that were finished at a moment or later, soonest first. */
    List<Finished> finished(DSLContext sql, LearnerId learner, Collection<String> kinds, Instant since) {
        return sql.select(ATTEMPT.KIND, ATTEMPT.OBJECTIVE, ATTEMPT.FINISHED_AT)
                .from(ATTEMPT)
                .where(ATTEMPT.LEARNER.eq(learner.value()), ATTEMPT.KIND.in(kinds))
                .and(ATTEMPT.FINISHED_AT.ge(since.toEpochMilli()))
                .orderBy(ATTEMPT.FINISHED_AT)
                .fetch(row -> new Finished(
                        row.value1(),
                        Optional.ofNullable(row.value2()).map(ObjectiveId::new),
                        Instant.ofEpochMilli(row.value3())));
    }

    Optional<Instant> lastAnswered(DSLContext sql, LearnerId learner) {
        return sql.select(DSL.max(RESPONSE.ANSWERED_AT))
                .from(RESPONSE)
                .where(RESPONSE.LEARNER.eq(learner.value()))
                .fetchOptional(row -> row.value1())
                .map(Instant::ofEpochMilli);
    }
}
