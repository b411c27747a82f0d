package groundwork.memory;

import groundwork.item.ConceptId;
import groundwork.memory.model.ConceptMemory;
import groundwork.memory.model.ReviewQueue;
import groundwork.memory.model.ReviewTerms;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many reviews come on which day, as far as it is known now: what today's answers bring back is not foreseen.
 *
 * @param today how many are left today
 * @param done how many were done today
 * @param coming by later days; what is due and does not fit into today comes tomorrow
 */
public record ReviewForecast(int today, int done, SortedMap<LocalDate, Integer> coming) {
    static ReviewForecast of(ReviewQueue queue, Map<ConceptId, ConceptMemory> memories, ReviewTerms terms) {
        LocalDate today = LocalDate.ofInstant(terms.now(), terms.zone());
        SortedMap<LocalDate, Integer> coming = new TreeMap<>();
        memories.values().stream()
                .flatMap(memory -> memory.dueAt(terms.desiredRetention()).stream())
                .map(at -> LocalDate.ofInstant(at, terms.zone()))
                .filter(day -> day.isAfter(today))
                .forEach(day -> coming.merge(day, 1, Integer::sum));
        if (queue.later() > 0) {
            coming.merge(today.plusDays(1), queue.later(), Integer::sum);
        }
        return new ReviewForecast(queue.today().size(), terms.doneToday(), coming);
    }
}
