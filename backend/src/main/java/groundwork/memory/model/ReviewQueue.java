package groundwork.memory.model;

import groundwork.item.ConceptId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a learner reviews today, and how long the rest will take. Nothing piles up: today never holds more than the cap,
 * save the confident errors, which go ahead of it.
 *
 * <p>When more is due than fits, as after weeks away, the most valuable comes first. <em>Value</em> is the expected recall
 * that a review buys: with r the chance of recall now and S⁺, S⁻ the stabilities that a Good and an Again would leave,
 *
 * <pre>  value = r·R(30, S⁺) + (1−r)·R(30, S⁻) − R(30 + t, S)</pre>
 *
 * thirty days ahead, t days after the last rating. So what is still half known goes before what is lost, which costs the
 * same minute and gives less back, and before what is firm and can wait.
 *
 * @param today in the order in which they are met: confusable concepts side by side
 * @param later how many more are due today and do not fit
 * @param days how many days after today those will take, with what comes due meanwhile; what today's answers bring back
 *     early is not counted; 0 when nothing is left
 * @param next when the next one comes due that is not due today; empty when there is none
 */
public record ReviewQueue(List<DueConcept> today, int later, int days, Optional<Instant> next) {
    private static final double HORIZON_DAYS = 30;
    private static final int MOST_DAYS = 365;

    /** Puts a day's review together from all that is kept of a learner. */
    public static ReviewQueue of(
            Map<ConceptId, ConceptMemory> memories, ConfusableConcepts confusable, ReviewTerms terms) {
        List<DueConcept> due = memories.entrySet().stream()
                .flatMap(entry -> due(entry.getKey(), entry.getValue(), terms).stream())
                .sorted(byUrgency())
                .toList();
        int urgent = (int) due.stream().filter(ReviewQueue::isAheadOfCap).count();
        int fit = Math.min(due.size(), Math.max(urgent, terms.leftToday()));
        List<Instant> coming = coming(memories, terms);
        return new ReviewQueue(
                interleaved(due.subList(0, fit), confusable),
                due.size() - fit,
                daysFor(due.size() - fit, coming, terms),
                coming.stream().findFirst());
    }

    private static Comparator<DueConcept> byUrgency() {
        return Comparator.comparing((DueConcept due) -> !isAheadOfCap(due))
                .thenComparing(Comparator.comparingDouble(DueConcept::value).reversed())
                .thenComparing(DueConcept::concept);
    }

    private static boolean isAheadOfCap(DueConcept due) {
        return due.reason() == DueConcept.Reason.CONFIDENT_ERROR;
    }

    private static Optional<DueConcept> due(ConceptId concept, ConceptMemory memory, ReviewTerms terms) {
        Optional<ConfidentError> error = memory.confidentError().filter(wrong -> isDue(wrong.dueAt(), terms));
        double value = memory.trace().map(trace -> value(trace, terms.now())).orElse(1.0);
        return memory.dueAt(terms.desiredRetention())
                .filter(at -> isDue(at, terms))
                .map(at -> new DueConcept(concept, reason(memory, error.isPresent(), terms), at, value, error));
    }

    private static DueConcept.Reason reason(ConceptMemory memory, boolean wrong, ReviewTerms terms) {
        if (wrong) {
            return DueConcept.Reason.CONFIDENT_ERROR;
        }
        boolean fading = memory.trace()
                .filter(trace -> isDue(trace.dueAt(terms.desiredRetention()), terms))
                .isPresent();
        return fading ? DueConcept.Reason.FADING : DueConcept.Reason.BELIEF_SHOWN;
    }

    private static boolean isDue(Instant at, ReviewTerms terms) {
        return terms.daysAhead(at) == 0;
    }

    /** By how much a review at a moment raises the expected recall thirty days later. */
    static double value(Trace trace, Instant now) {
        double chance = trace.retrievability(now);
        int days = trace.wholeDays(now);
        double ifRecalled = recallAhead(Fsrs.next(trace.state(), days, Rating.GOOD));
        double ifNot = recallAhead(Fsrs.next(trace.state(), days, Rating.AGAIN));
        double without = Fsrs.retrievability(trace.state().stability(), days + HORIZON_DAYS);
        return chance * ifRecalled + (1 - chance) * ifNot - without;
    }

    private static double recallAhead(MemoryState state) {
        return Fsrs.retrievability(state.stability(), HORIZON_DAYS);
    }

    /** Takes the most urgent one, then whatever is confusable with the one just taken, and so on. */
    private static List<DueConcept> interleaved(List<DueConcept> byUrgency, ConfusableConcepts confusable) {
        List<DueConcept> left = new ArrayList<>(byUrgency);
        List<DueConcept> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Predicate<DueConcept> goesWithLast = due ->
                    !ordered.isEmpty() && confusable.has(ordered.getLast().concept(), due.concept());
            DueConcept next = left.stream().filter(goesWithLast).findFirst().orElse(left.getFirst());
            left.remove(next);
            ordered.add(next);
        }
        return List.copyOf(ordered);
    }

    /** When those that are not due today come due, soonest first. */
    private static List<Instant> coming(Map<ConceptId, ConceptMemory> memories, ReviewTerms terms) {
        return memories.values().stream()
                .flatMap(memory -> memory.dueAt(terms.desiredRetention()).stream())
                .filter(at -> !isDue(at, terms))
                .sorted()
                .toList();
    }

    private static int daysFor(int later, List<Instant> coming, ReviewTerms terms) {
        List<Long> ahead = coming.stream().map(terms::daysAhead).toList();
        int left = later;
        int day = 0;
        while (left > 0 && day < MOST_DAYS) {
            day++;
            long today = day;
            int arriving = (int) ahead.stream().filter(at -> at == today).count();
            left = Math.max(0, left + arriving - terms.dailyCap());
        }
        return day;
    }
}
