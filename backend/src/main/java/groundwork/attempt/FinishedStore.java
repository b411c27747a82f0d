package groundwork.attempt;

import static groundwork.db.schema.Tables.ATTEMPT;
import static groundwork.db.schema.Tables.LEARNER;
import static groundwork.db.schema.Tables.RESPONSE;
import static java.util.Objects.requireNonNull;

import groundwork.account.LearnerId;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.ScenarioId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What was finished when, found by an index and never by looking through the log. */
final class FinishedStore {
    private static final String SCENARIO = "scenario";

    private final StoredJson json;

    FinishedStore(StoredJson json) {
        this.json = json;
    }

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

    /** Only of scenarios is the request read: what the others are about has a column. */
    List<GroupAttempt> of(DSLContext sql, Collection<LearnerId> learners, GroupAttempt.Wanted wanted) {
        Map<String, LearnerId> ids = learners.stream().collect(Collectors.toMap(LearnerId::value, id -> id));
        Field<String> request = DSL.when(ATTEMPT.KIND.eq(SCENARIO), ATTEMPT.REQUEST);
        Field<Long> finished = DSL.when(ATTEMPT.FINISHED_AT.isNotNull().and(isAnswered()), ATTEMPT.FINISHED_AT);
        return sql.select(
                        ATTEMPT.LEARNER,
                        ATTEMPT.KIND,
                        ATTEMPT.OBJECTIVE,
                        ATTEMPT.QUIZ,
                        request,
                        ATTEMPT.STARTED_AT,
                        finished)
                .from(ATTEMPT)
                .where(ATTEMPT.LEARNER.in(ids.keySet()), ATTEMPT.KIND.in(wanted.kinds()))
                .and(ATTEMPT.OBJECTIVE.isNull().or(ATTEMPT.OBJECTIVE.in(wanted.objectives())))
                .and(ATTEMPT.QUIZ.isNull().or(ATTEMPT.QUIZ.in(wanted.quizzes())))
                .fetch(row -> new GroupAttempt(
                        requireNonNull(ids.get(row.value1())),
                        row.value2(),
                        Optional.ofNullable(row.value3())
                                .or(() -> Optional.ofNullable(row.value4()))
                                .or(() -> Optional.ofNullable(row.value5()).flatMap(this::scenario)),
                        Instant.ofEpochMilli(row.value6()),
                        Optional.ofNullable(row.value7()).map(Instant::ofEpochMilli)));
    }

    private static Condition isAnswered() {
        return DSL.exists(DSL.selectOne()
                .from(RESPONSE)
                .where(RESPONSE.LEARNER.eq(ATTEMPT.LEARNER), RESPONSE.ATTEMPT.eq(ATTEMPT.ID)));
    }

    private Optional<String> scenario(String request) {
        return json.read(request, AttemptRequest.class).scenario().map(ScenarioId::value);
    }

    int count(DSLContext sql, Collection<LearnerId> learners) {
        return sql.fetchCount(
                ATTEMPT,
                ATTEMPT.LEARNER.in(learners.stream().map(LearnerId::value).toList()),
                ATTEMPT.FINISHED_AT.isNotNull());
    }

    /** Which of these learners have answered anything. */
    Set<LearnerId> begun(DSLContext sql, Collection<LearnerId> learners) {
        return sql.select(LEARNER.ID)
                .from(LEARNER)
                .where(LEARNER.ID.in(learners.stream().map(LearnerId::value).toList()))
                .andExists(DSL.selectOne().from(RESPONSE).where(RESPONSE.LEARNER.eq(LEARNER.ID)))
                .fetchSet(row -> new LearnerId(row.value1()));
    }

    Optional<Instant> lastAnswered(DSLContext sql, LearnerId learner) {
        return sql.select(DSL.max(RESPONSE.ANSWERED_AT))
                .from(RESPONSE)
                .where(RESPONSE.LEARNER.eq(learner.value()))
                .fetchOptional(row -> row.value1())
                .map(Instant::ofEpochMilli);
    }
}
