package groundwork.memory.model;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is kept of one learner's memory of one concept: a fold over their evidence in sequence, and nothing that time alone
 * would change.
 *
 * @param trace empty as long as nothing was rated
 * @param confidentError the latest one that has not been asked again
 * @param shownAt when a scenario's choice showed a wrong belief about it, as long as nothing was rated since
 */
public record ConceptMemory(Optional<Trace> trace, Optional<ConfidentError> confidentError, Optional<Instant> shownAt) {

    public static final ConceptMemory NONE = new ConceptMemory(Optional.empty(), Optional.empty(), Optional.empty());

    /** The memory once this evidence is in. */
    public ConceptMemory after(Observation seen) {
        return new ConceptMemory(traceAfter(seen), errorAfter(seen), shownAfter(seen));
    }

    private Optional<Trace> traceAfter(Observation seen) {
        Optional<Trace> rated = seen.rating().map(rating -> trace.map(before -> before.after(rating, seen.at()))
                .orElseGet(() -> Trace.first(rating, seen.at())));
        return rated.isPresent() ? rated : trace;
    }

    /** A new one takes the place of the one before; otherwise it stays until it is asked again, once its week is over. */
    private Optional<ConfidentError> errorAfter(Observation seen) {
        return seen.isConfidentError()
                ? Optional.of(new ConfidentError(seen.at(), seen.item()))
                : confidentError.filter(error -> !seen.measures() || seen.at().isBefore(error.dueAt()));
    }

    private Optional<Instant> shownAfter(Observation seen) {
        if (seen.measures()) {
            return shownAt.filter(shown -> !seen.isFirst());
        }
        return seen.showsBelief() ? Optional.of(seen.at()) : shownAt;
    }

    /** When it comes due for the first reason that it has; empty as long as there is none. */
    public Optional<Instant> dueAt(double desiredRetention) {
        return Stream.of(
                        trace.map(memory -> memory.dueAt(desiredRetention)),
                        confidentError.map(ConfidentError::dueAt),
                        shownAt)
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }
}
