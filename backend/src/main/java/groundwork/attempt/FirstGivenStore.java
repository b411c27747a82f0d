package groundwork.attempt;

import static groundwork.db.schema.Tables.RESPONSE;

import groundwork.account.LearnerId;
import groundwork.db.schema.tables.Response;
import groundwork.item.ItemId;
import groundwork.item.Score;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** First meetings in the response log. Every method runs inside a work of the caller's. */
final class FirstGivenStore {
    private static final Response EARLIER = RESPONSE.as("earlier");

    private final StoredJson json;

    FirstGivenStore(StoredJson json) {
        this.json = json;
    }

    /** What these learners gave to each item when they met it for the first time, learner by learner, in sequence. */
    List<FirstGiven> of(DSLContext sql, Collection<LearnerId> learners) {
        return sql.select(RESPONSE.LEARNER, RESPONSE.ITEM, RESPONSE.VERSION, RESPONSE.RESPONSE_)
                .select(RESPONSE.EARNED, RESPONSE.POSSIBLE)
                .from(RESPONSE)
                .where(RESPONSE.LEARNER.in(
                        learners.stream().map(LearnerId::value).toList()))
                .andNotExists(DSL.selectOne()
                        .from(EARLIER)
                        .where(EARLIER.LEARNER.eq(RESPONSE.LEARNER), EARLIER.ITEM.eq(RESPONSE.ITEM))
                        .and(EARLIER.SEQUENCE.lt(RESPONSE.SEQUENCE)))
                .orderBy(RESPONSE.LEARNER, RESPONSE.SEQUENCE)
                .fetch(this::given);
    }

    private FirstGiven given(Record row) {
        return new FirstGiven(
                new LearnerId(row.get(RESPONSE.LEARNER)),
                new ItemId(row.get(RESPONSE.ITEM)),
                row.get(RESPONSE.VERSION),
                Optional.ofNullable(row.get(RESPONSE.EARNED))
                        .map(earned -> new Score(earned, row.get(RESPONSE.POSSIBLE))),
                json.read(row.get(RESPONSE.RESPONSE_), ResponseRequest.class).response());
    }
}
