package groundwork.attempt;

import groundwork.account.LearnerId;
import groundwork.attempt.Attempts.Made;
import groundwork.db.Database;
import groundwork.db.LearnerWrite;
import groundwork.http.Refused;
import groundwork.item.ItemId;
import groundwork.item.Outcome;
import groundwork.item.Prepared;
import groundwork.item.Score;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** Takes a response: refuses, scores, and appends it to the log. */
final class Responding {
    private final Database database;
    private final AttemptStore store;
    private final LogStore log;
    private final RetellingStore retelling;
    private final List<ResponseListener> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<LearnerId>> afterwards = new CopyOnWriteArrayList<>();
    private final Dealer dealer;
    private final PinnedItems pinned;

    /** Where attempts and responses are kept. */
    record Stores(AttemptStore attempts, LogStore log, RetellingStore retelling) {}

    Responding(Database database, Stores stores, Dealer dealer, PinnedItems pinned) {
        this.database = database;
        this.store = stores.attempts();
        this.log = stores.log();
        this.retelling = stores.retelling();
        this.dealer = dealer;
        this.pinned = pinned;
    }

    void register(ResponseListener listener) {
        listeners.add(listener);
    }

    void afterCommit(Consumer<LearnerId> listener) {
        afterwards.add(listener);
    }

    /** A response that is scored and waits for the writer. */
    private record Scored(
            PinnedItem item, ResponseRequest request, Outcome outcome, List<Pin> more, Instant received) {}

    Made<LoggedResponse> respond(Attempt attempt, ResponseRequest request, Instant received) {
        Optional<LoggedResponse> before = database.read(sql -> sentBefore(sql, attempt, request));
        if (before.isPresent()) {
            return new Made<>(before.get(), false);
        }
        PinnedItem item = waiting(attempt, request.item());
        Prepared<?, ?, ?> prepared = pinned.prepare(item);
        prepared.refuse(request.response()).ifPresent(reason -> {
            throw Refused.badRequest("/response", reason);
        });
        prepared.forbid(request.response()).ifPresent(reason -> {
            throw Refused.conflict(reason);
        });
        Outcome outcome = prepared.score(request.response());
        Scored scored = new Scored(item, request, outcome, more(attempt, item, request, outcome), received);
        Made<LoggedResponse> made = database.writeFor(attempt.learner().value(), write -> log(write, attempt, scored));
        if (made.isNew()) {
            tellAfterwards(attempt.learner());
        }
        return made;
    }

    void tellAfterwards(LearnerId learner) {
        afterwards.forEach(one -> one.accept(learner));
    }

    private Optional<LoggedResponse> sentBefore(DSLContext sql, Attempt attempt, ResponseRequest request) {
        Optional<LoggedResponse> before = request.id().flatMap(id -> log.response(sql, attempt.learner(), id));
        if (before.isPresent() && !before.get().isOf(attempt.id(), request)) {
            throw Refused.conflict("Another response has this id.");
        }
        return before;
    }

    /** The pinned item, if it still waits for a response. */
    private static PinnedItem waiting(Attempt attempt, ItemId id) {
        PinnedItem item =
                attempt.item(id).orElseThrow(() -> Refused.badRequest("/item", "This attempt has no item " + id + "."));
        if (attempt.finishedAt().isPresent()) {
            throw Refused.conflict("This attempt is finished.");
        }
        if (attempt.responseTo(id).isPresent()) {
            throw Refused.conflict("This item has its response already.");
        }
        return item;
    }

    /** What kinds that choose as they go add once this response is in. */
    private List<Pin> more(Attempt attempt, PinnedItem item, ResponseRequest request, Outcome outcome) {
        ItemSource.SoFar before = attempt.soFar(pinned);
        List<ItemSource.Answer> answers = new ArrayList<>(before.answers());
        answers.add(new ItemSource.Answer(item.item(), outcome.score().map(Score::share)));
        List<ItemSource.Given> given = new ArrayList<>(before.given());
        given.add(new ItemSource.Given(pinned.item(item), request.response()));
        return dealer.next(new ItemSource.SoFar(
                before.learner(),
                before.request(),
                before.seed(),
                before.items(),
                List.copyOf(answers),
                List.copyOf(given),
                before.leftOut()));
    }

    /** The writer's part. It looks once more, since another request may have come first. */
    private Made<LoggedResponse> log(LearnerWrite write, Attempt seen, Scored scored) {
        Attempt attempt = store.find(write.sql(), seen.learner(), seen.id()).orElse(seen);
        Optional<LoggedResponse> before = sentBefore(write.sql(), attempt, scored.request());
        if (before.isPresent()) {
            return new Made<>(before.get(), false);
        }
        waiting(attempt, scored.item().item());
        LoggedResponse response = new LoggedResponse(
                write.nextSequence(),
                scored.request().id().orElseGet(ResponseId::random),
                attempt.id(),
                scored.request(),
                scored.outcome().score(),
                Said.NOTHING,
                answeredAt(write.sql(), attempt, scored));
        log.append(write, new LogStore.Row(scored.item(), response, scored.outcome(), scored.received()));
        tell(write, attempt, response, scored.outcome());
        scored.more().forEach(pin -> store.pin(write.sql(), attempt, pin));
        return new Made<>(response, true);
    }

    private void tell(LearnerWrite write, Attempt attempt, LoggedResponse response, Outcome outcome) {
        String kind = attempt.request().kind();
        Answered answered = new Answered(
                attempt.learner(),
                response.sequence(),
                kind,
                dealer.says(kind, ItemSource::tests, false),
                response.item(),
                outcome.evidence(),
                response.request().certainty(),
                response.answeredAt(),
                attempt.startedAt(),
                response.request().millis().map(Duration::ofMillis),
                retelling.metBefore(write.sql(), attempt.learner(), response),
                !retelling.hadMet(write.sql(), attempt.learner(), response));
        listeners.forEach(listener -> listener.answered(write, answered));
    }

    /** Tells listeners all of a learner's log again, from its start; returns how many rows. */
    int tellAgain(LearnerWrite write, LearnerId learner) {
        listeners.forEach(listener -> listener.forget(write));
        List<Answered> all = log(write.sql(), learner);
        all.forEach(answered -> listeners.forEach(listener -> listener.answered(write, answered)));
        return all.size();
    }

    List<Answered> log(DSLContext sql, LearnerId learner) {
        return retelling.all(sql, learner, kind -> dealer.says(kind, ItemSource::tests, false));
    }

    /** The client's time, kept between the attempt's start and the receipt, and never before the previous response. */
    private Instant answeredAt(DSLContext sql, Attempt attempt, Scored scored) {
        Instant earliest = log.lastAnswered(sql, attempt.learner())
                .filter(last -> last.isAfter(attempt.startedAt()))
                .orElse(attempt.startedAt());
        Instant told = scored.request()
                .answeredAt()
                .filter(time -> time.isBefore(scored.received()))
                .orElse(scored.received());
        return told.isBefore(earliest) ? earliest : told;
    }
}
