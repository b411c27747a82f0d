package groundwork.attempt;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.db.LearnerWrite;
import groundwork.item.Score;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Attempts and the response log as what they are of a person. What is folded from the log is folded anew. */
final class AttemptData implements PersonalData {
    private final AttemptStore attempts;
    private final RekeyingStore rekeying = new RekeyingStore();
    private final Responding responding;

    AttemptData(AttemptStore attempts, Responding responding) {
        this.attempts = attempts;
        this.responding = responding;
    }

    /** An attempt as its learner takes it along. */
    record Sat(
            AttemptId id,
            AttemptRequest asked,
            String title,
            Instant startedAt,
            Optional<Instant> finishedAt,
            List<PinnedItem> items,
            List<Responded> responses) {}

    /**
     * A response as it was sent, the learner's own words included.
     *
     * @param judgement the one that counts, with what a trainer wrote beside it
     * @param own the learner's, where a trainer's counts before it
     */
    record Responded(
            long sequence,
            ResponseRequest response,
            Optional<Score> score,
            Optional<Judgement> judgement,
            Optional<Judgement> own,
            Instant answeredAt) {}

    @Override
    public String section() {
        return "attempts";
    }

    @Override
    public Object export(DSLContext sql, LearnerId learner) {
        return attempts.counts(sql, learner).stream()
                .map(count -> attempts.find(sql, learner, count.id()).orElseThrow())
                .map(AttemptData::sat)
                .toList();
    }

    private static Sat sat(Attempt attempt) {
        return new Sat(
                attempt.id(),
                attempt.request(),
                attempt.title(),
                attempt.startedAt(),
                attempt.finishedAt(),
                attempt.items(),
                attempt.responses().stream().map(AttemptData::responded).toList());
    }

    private static Responded responded(LoggedResponse logged) {
        return new Responded(
                logged.sequence(),
                logged.request(),
                logged.score(),
                logged.judgement(),
                logged.said().besides(),
                logged.answeredAt());
    }

    @Override
    public void merge(LearnerWrite account, LearnerId guest) {
        LearnerId learner = new LearnerId(account.learner());
        rekeying.move(account.sql(), guest, learner);
        responding.tellAgain(account, learner);
    }

    @Override
    public void erase(LearnerId learner, LearnerWrite anonymous) {
        LearnerId nobody = new LearnerId(anonymous.learner());
        rekeying.deleteWords(anonymous.sql(), learner);
        rekeying.move(anonymous.sql(), learner, nobody);
        responding.tellAgain(anonymous, nobody);
    }
}
