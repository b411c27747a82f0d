package groundwork.decision;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.db.Database;
import groundwork.http.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Keeps what learners decide in their own work. What is stored is added to and never changed; it can only be deleted as a
 * whole. What is sent twice under one id counts once; under one id nothing else is taken. A learner has at most one decision
 * that still waits to be taken again. Thread-safe.
 */
public final class Decisions {
    private final Database database;
    private final Clock clock;

    public Decisions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Decisions, for whoever exports, merges and erases. */
    public PersonalData personalData() {
        return new DecisionData();
    }

    /** A decision as it stands, and whether this request added to it. */
    record Made(DecisionView view, boolean isNew) {}

    DecisionsView view(LearnerId learner) {
        Instant now = clock.instant();
        return new DecisionsView(all(learner).stream()
                .map(decision -> DecisionView.of(decision, now))
                .toList());
    }

    private List<Decision> all(LearnerId learner) {
        return database.read(sql -> new DecisionStore(sql, learner).all());
    }

    Made start(LearnerId learner, DecisionRequest sent) {
        DecisionRequest request = sent.cleaned();
        DecisionId id = request.id().orElseGet(DecisionId::random);
        return write(learner, id, writing -> writing.start(id, request));
    }

    Made correct(LearnerId learner, DecisionId id, CorrectionRequest sent) {
        CorrectionRequest request = sent.cleaned();
        return write(learner, id, writing -> writing.correct(id, request));
    }

    /** The class is over: from now on the first take is hidden until the second is stored. Doing it again changes nothing. */
    DecisionView seal(LearnerId learner, DecisionId id) {
        return write(learner, id, writing -> writing.seal(id)).view();
    }

    Made takeAgain(LearnerId learner, DecisionId id, SecondRequest sent) {
        SecondRequest request = sent.cleaned();
        return write(learner, id, writing -> writing.takeAgain(id, request));
    }

    Made note(LearnerId learner, DecisionId id, OutcomeRequest sent) {
        OutcomeRequest request = sent.cleaned();
        return write(learner, id, writing -> writing.note(id, request));
    }

    /** Runs a work that says whether it added anything, and shows the decision as it then stands. */
    private Made write(LearnerId learner, DecisionId id, Predicate<DecisionWriting> work) {
        Instant now = clock.instant();
        return database.writeFor(learner.value(), write -> {
            DecisionWriting writing = new DecisionWriting(new DecisionStore(write.sql(), learner), now);
            boolean isNew = work.test(writing);
            return new Made(DecisionView.of(writing.require(id), now), isNew);
        });
    }

    /** Deletes a decision with all that was written about it. */
    void delete(LearnerId learner, DecisionId id) {
        boolean isGone =
                database.writeFor(learner.value(), write -> new DecisionStore(write.sql(), learner).delete(id));
        if (!isGone) {
            throw unknown();
        }
    }

    static Refused unknown() {
        return Refused.notFound("There is no such decision.");
    }

    /** When the steps of the latest decision were done. */
    public DecisionTimes latest(LearnerId learner) {
        return all(learner).stream().findFirst().map(DecisionTimes::of).orElse(DecisionTimes.NONE);
    }

    /**
     * What a learner has yet to do, for plans and calendars: a first decision where there is none, the second take, and what
     * came of each that was taken twice. Nothing is open for who has told what came of all of theirs.
     */
    public List<OpenStep> open(LearnerId learner) {
        List<Decision> decisions = all(learner);
        if (decisions.isEmpty()) {
            return List.of(new OpenStep(OpenStep.Step.FIRST, Optional.empty(), Optional.empty()));
        }
        return decisions.stream()
                .filter(decision -> decision.outcomes().isEmpty())
                .map(Decisions::open)
                .toList();
    }

    private static OpenStep open(Decision decision) {
        return decision.second().isPresent()
                ? new OpenStep(OpenStep.Step.OUTCOME, Optional.of(decision.id()), decision.outcomeDueAt())
                : new OpenStep(OpenStep.Step.AGAIN, Optional.of(decision.id()), decision.sealedAt());
    }
}
