package groundwork.mastery;

import groundwork.attempt.Answered;
import groundwork.attempt.Attempts;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Objective;
import groundwork.item.Basis;
import groundwork.item.ConceptId;
import groundwork.item.Evidence;
import groundwork.item.ItemId;
import groundwork.item.Pool;
import groundwork.mastery.model.Calibration;
import groundwork.mastery.model.ConceptEvidence;
import groundwork.mastery.model.ConceptStanding;
import groundwork.mastery.model.KnowsModel;
import groundwork.mastery.model.LearnerLevel;
import groundwork.memory.model.ConceptMemory;
import groundwork.memory.model.Observation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How well <em>knows</em> predicted what real learners then answered: their logs are folded once more, and the model is
 * asked before each first meeting with a check item. What the answer shows is told to it only afterwards.
 */
public final class HeldBackAnswers {
    private final Attempts attempts;
    private final Curriculum curriculum;
    private final KnowsModel model = new KnowsModel();

    public HeldBackAnswers(Attempts attempts, Curriculum curriculum) {
        this.attempts = attempts;
        this.curriculum = curriculum;
    }

    /** The calibration over all learners; of no answers as long as nobody has met a check item. */
    public Calibration measure() {
        Calibration calibration = new Calibration();
        attempts.learners().forEach(learner -> new Fold().over(attempts.log(learner), calibration));
        return calibration;
    }

    /** One learner's log, as far as it is folded. */
    private final class Fold {
        private final Map<ConceptId, ConceptMemory> memories = new HashMap<>();
        private final Map<ConceptId, ConceptEvidence> evidence = new HashMap<>();
        private final Set<ItemId> met = new HashSet<>();

        void over(List<Answered> log, Calibration calibration) {
            for (Answered answered : log) {
                boolean isNew = met.add(answered.item());
                if (isNew && !answered.evidence().isEmpty()) {
                    checkItem(answered.item()).ifPresent(item -> predict(item, answered, calibration));
                }
                answered.evidence().forEach(piece -> fold(answered, piece));
            }
        }

        private void predict(BankItem item, Answered answered, Calibration calibration) {
            List<ConceptStanding> standings = curriculum.objective(item.objective()).stream()
                    .map(Objective::concepts)
                    .flatMap(List::stream)
                    .filter(this::isKnowledge)
                    .map(this::standing)
                    .toList();
            double credit = answered.evidence().stream()
                    .mapToDouble(Evidence::corrected)
                    .average()
                    .orElseThrow();
            LearnerLevel level = LearnerLevel.of(evidence.values());
            if (standings.isEmpty()) {
                return;
            }
            calibration.add(model.knows(standings, level, answered.at()).chance(), credit);
        }

        private boolean isKnowledge(ConceptId id) {
            return curriculum
                    .concept(id)
                    .filter(concept -> concept.basis() != Basis.JUDGEMENT)
                    .isPresent();
        }

        private ConceptStanding standing(ConceptId concept) {
            return new ConceptStanding(
                    Optional.ofNullable(evidence.get(concept)),
                    Optional.ofNullable(memories.get(concept)).flatMap(ConceptMemory::trace));
        }

        private void fold(Answered answered, Evidence piece) {
            boolean isFirst = answered.isFirst(piece);
            Observation seen = new Observation(
                    answered.item(), piece, answered.certainty(), answered.at(), isFirst, answered.tests());
            ConceptMemory before = memories.getOrDefault(piece.concept(), ConceptMemory.NONE);
            memories.put(piece.concept(), before.after(seen));
            if (isFirst && answered.tests()) {
                ConceptEvidence there = evidence.getOrDefault(piece.concept(), ConceptEvidence.NONE);
                evidence.put(piece.concept(), there.after(piece.corrected(), false));
            }
        }
    }

    private Optional<BankItem> checkItem(ItemId id) {
        return curriculum
                .item(id)
                .filter(bankItem ->
                        bankItem.item().pool() == Pool.CHECK && bankItem.item().basis() != Basis.JUDGEMENT);
    }
}
