package groundwork.bench;

import groundwork.bench.SimulatedBank.SimulatedItem;
import groundwork.item.ConceptId;
import groundwork.item.Evidence;
import groundwork.item.ItemId;
import groundwork.mastery.model.ConceptEvidence;
import groundwork.mastery.model.ConceptStanding;
import groundwork.mastery.model.KnowsModel;
import groundwork.mastery.model.LearnerLevel;
import groundwork.memory.model.ConceptMemory;
import groundwork.memory.model.ConfusableConcepts;
import groundwork.memory.model.Observation;
import groundwork.memory.model.ReviewQueue;
import groundwork.memory.model.ReviewTerms;
import groundwork.memory.model.SeenItems;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What the engine keeps of one simulated learner: the folds that the product makes of a real one's log. */
final class Diary {
    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    final Map<ConceptId, ConceptMemory> memories = new HashMap<>();
    final Map<ConceptId, ConceptEvidence> evidence = new HashMap<>();
    private final Map<ItemId, Long> lastMet = new HashMap<>();
    private final SimulatedBank bank;
    private long sequence;

    /** What the model saw of a concept before an unseen item asked for it, and the credit that it brought. */
    record Sample(List<Double> features, double credit) {}

    Diary(SimulatedBank bank) {
        this.bank = bank;
    }

    static Instant at(double day) {
        return START.plus(Duration.ofMillis((long) (day * Duration.ofDays(1).toMillis())));
    }

    /** One sitting; only the first evidence for a concept in it counts. */
    final class Sitting {
        private final Set<ConceptId> met = new HashSet<>();
        private final boolean isMixedCheck;

        Sitting(boolean isMixedCheck) {
            this.isMixedCheck = isMixedCheck;
        }

        void add(SimulatedItem item, SimulatedLearner.Answer answer, double day) {
            lastMet.put(item.id(), ++sequence);
            for (Evidence piece : answer.evidence()) {
                boolean isFirst = met.add(piece.concept());
                Observation seen =
                        new Observation(item.id(), piece, Optional.of(answer.certainty()), at(day), isFirst, true);
                memories.merge(piece.concept(), ConceptMemory.NONE.after(seen), (before, none) -> before.after(seen));
                if (isFirst) {
                    ConceptEvidence before = evidence.getOrDefault(piece.concept(), ConceptEvidence.NONE);
                    evidence.put(piece.concept(), before.after(piece.corrected(), isMixedCheck));
                }
            }
        }
    }

    /** What the model sees just before an answer that is held back from it. */
    List<Sample> samples(SimulatedItem item, SimulatedLearner.Answer answer, double day) {
        LearnerLevel level = level();
        double ofObjective = KnowsModel.levelOf(standings(item.objective()), level);
        return answer.evidence().stream()
                .map(piece -> new Sample(
                        KnowsModel.features(standing(piece.concept()), level.credit(), ofObjective, at(day)),
                        piece.corrected()))
                .toList();
    }

    /** The evidence for the concepts of the first so many objectives. */
    List<ConceptEvidence> evidenceOf(int objectives) {
        return IntStream.range(0, objectives * SimulatedBank.CONCEPTS_EACH)
                .mapToObj(concept -> Optional.ofNullable(evidence.get(bank.concept(concept))))
                .flatMap(Optional::stream)
                .toList();
    }

    LearnerLevel level() {
        return LearnerLevel.of(evidence.values());
    }

    List<ConceptStanding> standings(int objective) {
        List<ConceptStanding> standings = new ArrayList<>();
        for (int i = 0; i < SimulatedBank.CONCEPTS_EACH; i++) {
            standings.add(standing(bank.concept(objective * SimulatedBank.CONCEPTS_EACH + i)));
        }
        return standings;
    }

    private ConceptStanding standing(ConceptId concept) {
        Optional<ConceptMemory> memory = Optional.ofNullable(memories.get(concept));
        return new ConceptStanding(Optional.ofNullable(evidence.get(concept)), memory.flatMap(ConceptMemory::trace));
    }

    /** What the product would bring to a review on a day. */
    ReviewQueue queue(double day, int cap) {
        ReviewTerms terms = new ReviewTerms(at(day), ZoneOffset.UTC, cap, 0, 0.9);
        return ReviewQueue.of(memories, new ConfusableConcepts(List.of()), terms);
    }

    SeenItems seen() {
        return new SeenItems(lastMet);
    }
}
