package groundwork.decision;

import groundwork.decision.Decision.Noted;
import groundwork.decision.Decision.Written;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A decision as its learner may see it now.
 *
 * @param first absent from when the class is over until the second take is stored
 * @param outcomeDueAt thirty days after the second take
 * @param outcomes the earliest first
 */
record DecisionView(
        DecisionId id,
        DecisionStage stage,
        String situation,
        Instant startedAt,
        Optional<TakeView> first,
        Optional<TakeView> second,
        Optional<Instant> outcomeDueAt,
        List<OutcomeView> outcomes) {

    /**
     * A take and when it was written.
     *
     * @param mendedAt when its last wording was stored, if that is not the first one
     */
    record TakeView(Take take, Instant writtenAt, Optional<Instant> mendedAt) {}

    /** A note of what came of it. */
    record OutcomeView(AsExpected asExpected, String happened, String lesson, Instant writtenAt) {
        static OutcomeView of(Noted noted) {
            Outcome outcome = noted.outcome();
            return new OutcomeView(outcome.asExpected(), outcome.happened(), outcome.lesson(), noted.writtenAt());
        }
    }

    static DecisionView of(Decision decision, Instant now) {
        return new DecisionView(
                decision.id(),
                decision.stage(now),
                decision.first().situation(),
                decision.firsts().getFirst().writtenAt(),
                decision.hidesFirst() ? Optional.empty() : Optional.of(view(decision.firsts())),
                decision.second().map(second -> view(List.of(second))),
                decision.outcomeDueAt(),
                decision.outcomes().stream().map(OutcomeView::of).toList());
    }

    private static TakeView view(List<Written> wordings) {
        Written last = wordings.getLast();
        Optional<Instant> mendedAt = wordings.size() > 1 ? Optional.of(last.writtenAt()) : Optional.empty();
        return new TakeView(last.take(), wordings.getFirst().writtenAt(), mendedAt);
    }
}
