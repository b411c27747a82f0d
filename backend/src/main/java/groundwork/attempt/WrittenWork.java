package groundwork.attempt;

import com.fasterxml.jackson.databind.json.JsonMapper;
import groundwork.account.LearnerId;
import groundwork.db.Database;
import groundwork.item.ItemId;
import groundwork.item.Prepared;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Written work as a trainer reads and judges it: responses that nothing but a person can score. Free recall is not among it,
 * since matching has scored it already. Who may read whose is for the caller to know. Thread-safe.
 */
public final class WrittenWork {
    private final Database database;
    private final WrittenStore store;
    private final Attempts attempts;
    private final Clock clock;

    public WrittenWork(Database database, JsonMapper json, Attempts attempts, Clock clock) {
        this.database = database;
        this.store = new WrittenStore(new StoredJson(json));
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The latest response to each item of each of these learners, of those given since the moment that stands beside them. */
    public List<WrittenPiece> latest(Map<LearnerId, Instant> since) {
        List<WrittenPiece> pieces = new ArrayList<>();
        since.forEach((learner, moment) -> pieces.addAll(latest(learner, moment)));
        return pieces;
    }

    private List<WrittenPiece> latest(LearnerId learner, Instant since) {
        Map<ItemId, WrittenStore.Row> latest = new LinkedHashMap<>();
        database.read(sql -> store.since(sql, learner, since))
                .forEach(row -> latest.put(row.item().item(), row));
        return latest.values().stream()
                .flatMap(row -> piece(learner, row).stream())
                .toList();
    }

    private Optional<WrittenPiece> piece(LearnerId learner, WrittenStore.Row row) {
        Prepared<?, ?, ?> prepared = attempts.prepare(row.item());
        if (!attempts.isJudgedByPeopleAlone(prepared.item())) {
            return Optional.empty();
        }
        Optional<Judgement> said = row.said().trainers();
        return Optional.of(new WrittenPiece(
                learner,
                row.id(),
                row.attempt(),
                attempts.show(row.item()),
                row.response(),
                prepared.score(row.response()).model(),
                row.answeredAt(),
                said.map(JudgementView::of),
                said.flatMap(Judgement::remark).flatMap(Remark::cohort)));
    }

    /**
     * Takes a trainer's word; returns whether it is new, and not the same sent again.
     *
     * @throws groundwork.http.Refused if it does not fit the item (400), or if another has its id (409)
     */
    public boolean judge(WrittenPiece piece, JudgementRequest request, Remark remark) {
        Judging.Word word = new Judging.Word(Judge.TRAINER, request, clock.instant(), Optional.of(remark));
        return attempts.judge(piece.learner(), piece.attempt(), piece.id(), word)
                .isNew();
    }
}
