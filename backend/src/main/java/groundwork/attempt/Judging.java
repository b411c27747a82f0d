package groundwork.attempt;

import groundwork.account.LearnerId;
import groundwork.attempt.Attempts.Made;
import groundwork.db.Database;
import groundwork.db.LearnerWrite;
import groundwork.http.Refused;
import groundwork.item.Prepared;
import groundwork.item.Score;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/** Takes what a person says of a response that is in: also of a finished attempt, and again whenever they think better of it. */
final class Judging {
    private final Database database;
    private final JudgementStore judgements;
    private final PinnedItems pinned;
    private final Responding responding;

    Judging(Database database, JudgementStore judgements, PinnedItems pinned, Responding responding) {
        this.database = database;
        this.judgements = judgements;
        this.pinned = pinned;
        this.responding = responding;
    }

    /**
     * Who says what, and when.
     *
     * @param remark a trainer's
     */
    record Word(Judge by, JudgementRequest request, Instant at, Optional<Remark> remark) {
        Word(Judge by, JudgementRequest request, Instant at) {
            this(by, request, at, Optional.empty());
        }

        boolean isSame(Judgement before) {
            return before.by() == by
                    && before.judgement().equals(request.judgement())
                    && before.words().equals(remark.map(Remark::text).orElse(""));
        }
    }

    /** Gives back the response, whose judgements have changed if the result is new. */
    Made<LoggedResponse> judge(Attempt attempt, ResponseId id, Word word) {
        LoggedResponse response =
                attempt.response(id).orElseThrow(() -> Refused.notFound("You have no such response."));
        if (database.read(sql -> sentBefore(sql, attempt, response, word))) {
            return new Made<>(response, false);
        }
        Score score = score(attempt, response, word.request());
        JudgementId judgementId = word.request().id().orElseGet(JudgementId::random);
        Judgement judgement = new Judgement(
                response.sequence(),
                judgementId,
                word.by(),
                word.request().judgement(),
                score,
                word.at(),
                word.remark());
        boolean isNew = database.writeFor(attempt.learner().value(), write -> {
            boolean isFirst = !sentBefore(write.sql(), attempt, response, word);
            if (isFirst) {
                append(write, attempt.learner(), judgement);
            }
            return isFirst;
        });
        return new Made<>(response, isNew);
    }

    /** A trainer's word changes what a row in the middle of the log is evidence of, so all behind it is folded again. */
    private void append(LearnerWrite write, LearnerId learner, Judgement judgement) {
        judgements.append(write, judgement);
        if (judgement.by() == Judge.TRAINER) {
            responding.tellAgain(write, learner);
        }
    }

    private Score score(Attempt attempt, LoggedResponse response, JudgementRequest request) {
        Prepared<?, ?, ?> prepared =
                pinned.prepare(attempt.item(response.item()).orElseThrow());
        prepared.refuse(response.request().response(), request.judgement()).ifPresent(reason -> {
            throw Refused.badRequest("/judgement", reason);
        });
        return prepared.judge(response.request().response(), request.judgement())
                .score()
                .orElseThrow();
    }

    /** Whether this very judgement is in already; refuses another one under its id. */
    private boolean sentBefore(DSLContext sql, Attempt attempt, LoggedResponse response, Word word) {
        Optional<Judgement> before = word.request().id().flatMap(id -> judgements.find(sql, attempt.learner(), id));
        boolean isSame = before.filter(judgement -> judgement.sequence() == response.sequence())
                .filter(word::isSame)
                .isPresent();
        if (before.isPresent() && !isSame) {
            throw Refused.conflict("Another judgement has this id.");
        }
        return isSame;
    }
}
