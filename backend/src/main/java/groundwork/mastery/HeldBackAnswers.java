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
import groundwork.mastery.model.ConceptStanding;
import groundwork.mastery.model.KnowsModel;
import groundwork.mastery.model.LearnerLevel;
import java.util.HashSet;
import java.util.List;
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
        private final Folded folded = new Folded();
        private final Set<ItemId> met = new HashSet<>();

        void over(List<Answered> log, Calibration calibration) {
            for (Answered answered : log) {
                boolean isNew = met.add(answered.item());
                if (isNew && !answered.measured().isEmpty()) {
                    checkItem(answered.item()).ifPresent(item -> predict(item, answered, calibration));
                }
                folded.add(answered);
            }
        }

        private void predict(BankItem item, Answered answered, Calibration calibration) {
            List<ConceptStanding> standings = curriculum.objective(item.objective()).stream()
                    .map(Objective::concepts)
                    .flatMap(List::stream)
                    .filter(this::isKnowledge)
                    .map(folded::standing)
                    .toList();
            double credit = answered.measured().stream()
                    .mapToDouble(Evidence::corrected)
                    .average()
                    .orElseThrow();
            LearnerLevel level = LearnerLevel.of(folded.evidence().values());
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
    }

    private Optional<BankItem> checkItem(ItemId id) {
        return curriculum
                .item(id)
                .filter(bankItem ->
                        bankItem.item().pool() == Pool.CHECK && bankItem.item().basis() != Basis.JUDGEMENT)
                .filter(bankItem -> attempts.isMeasured(bankItem.item()));
    }
}
