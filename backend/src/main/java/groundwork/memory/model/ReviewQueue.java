package groundwork.memory.model;

import groundwork.item.ConceptId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        Instant tomorrow = terms.tomorrow();
        List<DueConcept> due = new ArrayList<>();
        List<Instant> coming = new ArrayList<>();
        memories.forEach(
                (concept, memory) -> memory.dueAt(terms.desiredRetention()).ifPresent(at -> {
                    if (at.isBefore(tomorrow)) {
                        due.add(due(concept, memory, at, terms));
                    } else {
                        coming.add(at);
                    }
                }));
        due.sort(byUrgency());
        int urgent = (int) due.stream().filter(ReviewQueue::isAheadOfCap).count();
        int fit = Math.min(due.size(), Math.max(urgent, terms.leftToday()));
        return new ReviewQueue(
                interleaved(due.subList(0, fit), confusable),
                due.size() - fit,
                daysFor(due.size() - fit, coming, terms),
                coming.stream().min(Comparator.naturalOrder()));
    }

    private static Comparator<DueConcept> byUrgency() {
        return Comparator.comparing((DueConcept due) -> !isAheadOfCap(due))
                .thenComparing(Comparator.comparingDouble(DueConcept::value).reversed())
                .thenComparing(DueConcept::concept);
    }

    private static boolean isAheadOfCap(DueConcept due) {
        return due.reason() == DueConcept.Reason.CONFIDENT_ERROR;
    }

    private static DueConcept due(ConceptId concept, ConceptMemory memory, Instant at, ReviewTerms terms) {
        Instant tomorrow = terms.tomorrow();
        Optional<ConfidentError> error =
                memory.confidentError().filter(wrong -> wrong.dueAt().isBefore(tomorrow));
        double value = memory.trace().map(trace -> value(trace, terms.now())).orElse(1.0);
        boolean fading = memory.trace()
                .filter(trace -> trace.dueAt(terms.desiredRetention()).isBefore(tomorrow))
                .isPresent();
        return new DueConcept(concept, reason(error.isPresent(), fading), at, value, error);
    }

    private static DueConcept.Reason reason(boolean wrong, boolean fading) {
        if (wrong) {
            return DueConcept.Reason.CONFIDENT_ERROR;
        }
        return fading ? DueConcept.Reason.FADING : DueConcept.Reason.BELIEF_SHOWN;
    }

    /** By how much a review at a moment raises the expected recall thirty days later. */
    public static double value(Trace trace, Instant now) {
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
        Map<ConceptId, Integer> ranks = new HashMap<>();
        Map<ConceptId, DueConcept> left = new LinkedHashMap<>();
        for (DueConcept due : byUrgency) {
            ranks.put(due.concept(), ranks.size());
            left.put(due.concept(), due);
        }
        List<DueConcept> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<ConceptId> near = ordered.isEmpty()
                    ? Set.of()
                    : confusable.with(ordered.getLast().concept());
            ConceptId next = near.stream()
                    .filter(left::containsKey)
                    .min(Comparator.comparingInt(concept -> ranks.getOrDefault(concept, 0)))
                    .orElseGet(() -> left.keySet().iterator().next());
            Optional.ofNullable(left.remove(next)).ifPresent(ordered::add);
        }
        return List.copyOf(ordered);
    }

    /** Goes from day to day: what is left, with what comes due on the day, less what the cap takes. */
    private static int daysFor(int later, List<Instant> coming, ReviewTerms terms) {
        if (later == 0) {
            return 0;
        }
        int[] arriving = new int[MOST_DAYS + 1];
        for (Instant at : coming) {
            arriving[(int) Math.min(MOST_DAYS, terms.daysAhead(at))]++;
        }
        int left = later;
        int day = 0;
        while (left > 0 && day < MOST_DAYS) {
            day++;
            left = Math.max(0, left + arriving[day] - terms.dailyCap());
        }
        return day;
    }
}
