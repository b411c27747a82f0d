package groundwork.bench;

import groundwork.attempt.Certainty;
import groundwork.item.ConceptId;
import groundwork.item.Evidence;
import groundwork.item.ItemId;
import groundwork.memory.model.ConceptMemory;
import groundwork.memory.model.ConfusableConcepts;
import groundwork.memory.model.DueConcept;
import groundwork.memory.model.Observation;
import groundwork.memory.model.Rating;
import groundwork.memory.model.ReviewQueue;
import groundwork.memory.model.ReviewTerms;
import groundwork.memory.model.Trace;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/** The product's own queue, or the same memories in another order. */
final class EngineScheduler implements Scheduler {
    private final String name;
    private final int cap;
    private final Optional<ToDoubleBiFunction<Trace, Integer>> order;
    private final boolean waits;
    private final Map<ConceptId, ConceptMemory> memories = new HashMap<>();

    private EngineScheduler(String name, int cap, boolean waits, Optional<ToDoubleBiFunction<Trace, Integer>> order) {
        this.name = name;
        this.cap = cap;
        this.waits = waits;
        this.order = order;
    }

    static EngineScheduler queue(int cap) {
        return new EngineScheduler("this scheduler", cap, true, Optional.empty());
    }

    /** What is due, the least of {@code order} first. */
    static EngineScheduler ordered(String name, int cap, ToDoubleBiFunction<Trace, Integer> order) {
        return new EngineScheduler(name, cap, true, Optional.of(order));
    }

    /** The least of {@code order} first, whether it is due or not; somebody else says how many. */
    static EngineScheduler whateverIsDue(String name, ToDoubleBiFunction<Trace, Integer> order) {
        return new EngineScheduler(name, 0, false, Optional.of(order));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void met(int concept, Rating rating, int day) {
        ConceptId id = new ConceptId("concept-" + concept);
        Evidence evidence = new Evidence(id, rating == Rating.AGAIN ? 0 : 1, 1, 0.25, List.of());
        Optional<Certainty> certainty = Optional.of(rating == Rating.GOOD ? Certainty.SURE : Certainty.THINK);
        Observation seen = new Observation(new ItemId("any"), evidence, certainty, Diary.at(day), true, true);
        memories.merge(id, ConceptMemory.NONE.after(seen), (before, none) -> before.after(seen));
    }

    @Override
    public List<Integer> choose(int day, int count) {
        return order.map(by -> due(day, count < 0 ? cap : count, by)).orElseGet(() -> queued(day)).stream()
                .map(id -> Integer.parseInt(id.value().substring("concept-".length())))
                .toList();
    }

    private List<ConceptId> queued(int day) {
        ReviewTerms terms = new ReviewTerms(Diary.at(day), ZoneOffset.UTC, cap, 0, 0.9);
        return ReviewQueue.of(memories, new ConfusableConcepts(List.of()), terms).today().stream()
                .map(DueConcept::concept)
                .toList();
    }

    /** A concept and where it stands in the order; reckoned once, and not at every comparison. */
    private record Placed(ConceptId concept, double place) {}

    private List<ConceptId> due(int day, int most, ToDoubleBiFunction<Trace, Integer> by) {
        return memories.entrySet().stream()
                .filter(entry -> !waits || !trace(entry).dueAt(0.9).isAfter(Diary.at(day)))
                .map(entry -> new Placed(entry.getKey(), by.applyAsDouble(trace(entry), day)))
                .sorted(Comparator.comparingDouble(Placed::place).thenComparing(Placed::concept))
                .limit(most)
                .map(Placed::concept)
                .toList();
    }

    private static Trace trace(Map.Entry<ConceptId, ConceptMemory> entry) {
        return entry.getValue().trace().orElseThrow();
    }
}
