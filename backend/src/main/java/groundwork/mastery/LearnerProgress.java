package groundwork.mastery;

import groundwork.account.LearnerId;
import groundwork.attempt.AttemptCount;
import groundwork.attempt.Attempts;
import groundwork.attempt.LatestResponse;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Objective;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.api.CurriculumViews;
import groundwork.item.Evidence;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.Pool;
import groundwork.mastery.model.Knows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Counts a learner's latest responses over the curriculum of now; items that left it no longer count. */
public final class LearnerProgress {
    private static final int RECENT = 10;

    private final Attempts attempts;
    private final Mastery mastery;
    private final Supplier<Curriculum> curriculum;

    public LearnerProgress(Attempts attempts, Mastery mastery, Supplier<Curriculum> curriculum) {
        this.attempts = attempts;
        this.mastery = mastery;
        this.curriculum = curriculum;
    }

    Progress progress(LearnerId learner, ZoneId zone) {
        Met met = met(learner);
        List<AttemptCount> all = attempts.attempts(learner);
        List<Instant> answered = attempts.answered(learner);
        Map<ObjectiveId, Knows> knows = mastery.knows(learner);
        List<Progress.ObjectiveProgress> objectives = curriculum.get().objectives().stream()
                .filter(Objective::isAvailable)
                .map(objective -> count(objective.id(), met, Optional.ofNullable(knows.get(objective.id()))))
                .toList();
        return new Progress(
                answered.size(),
                (int) answered.stream()
                        .map(time -> LocalDate.ofInstant(time, zone))
                        .distinct()
                        .count(),
                all.stream().filter(attempt -> attempt.finishedAt().isEmpty()).toList(),
                all.stream()
                        .filter(attempt -> attempt.finishedAt().isPresent())
                        .limit(RECENT)
                        .toList(),
                objectives,
                mistaken(met).size(),
                next(objectives, met));
    }

    /**
     * What a learner has answered, and what they will not be asked.
     *
     * @param latest their latest responses, longest ago first
     */
    private record Met(Map<ItemId, LatestResponse> latest, Set<ItemId> leftOut) {
        /** Whether an item counts: it was met, or may be. */
        boolean counts(BankItem item) {
            ItemId id = item.item().id();
            return latest.containsKey(id) || !leftOut.contains(id);
        }

        /** Whether an item is worth asking and may be asked. */
        boolean isOpen(BankItem item) {
            ItemId id = item.item().id();
            return !leftOut.contains(id)
                    && (!latest.containsKey(id) || latest.get(id).isMistake());
        }
    }

    private Met met(LearnerId learner) {
        return new Met(attempts.latest(learner), attempts.leftOut(learner));
    }

    private Progress.ObjectiveProgress count(ObjectiveId id, Met met, Optional<Knows> knows) {
        List<BankItem> items = curriculum.get().items(id, Pool.PRACTICE).stream()
                .filter(met::counts)
                .toList();
        List<LatestResponse> answered = items.stream()
                .map(item -> item.item().id())
                .filter(met.latest()::containsKey)
                .map(met.latest()::get)
                .toList();
        int right = (int) answered.stream().filter(LatestResponse::isFull).count();
        Optional<Instant> last =
                answered.stream().map(LatestResponse::answeredAt).max(Comparator.naturalOrder());
        return new Progress.ObjectiveProgress(id, items.size(), answered.size(), right, last, knows.map(KnowsView::of));
    }

    private Optional<ObjectiveId> next(List<Progress.ObjectiveProgress> objectives, Met met) {
        return objectives.stream()
                .map(Progress.ObjectiveProgress::id)
                .filter(id -> curriculum.get().items(id, Pool.PRACTICE).stream().anyMatch(met::isOpen))
                .findFirst();
    }

    Mistakes mistakes(LearnerId learner) {
        CurriculumViews views = new CurriculumViews(curriculum.get());
        List<Mistakes.Mistake> mistakes = mistaken(met(learner)).stream()
                .map(response -> mistake(views, response))
                .toList();
        return new Mistakes(mistakes.reversed());
    }

    /** Those that practice could bring again, longest ago first. */
    private List<LatestResponse> mistaken(Met met) {
        List<LatestResponse> mistaken = new ArrayList<>();
        for (LatestResponse response : met.latest().values()) {
            Optional<Item<?>> item = curriculum.get().item(response.item()).map(BankItem::item);
            boolean offered = item.filter(known -> known.pool() == Pool.PRACTICE && !known.retired())
                    .isPresent();
            if (offered && response.isMistake() && !met.leftOut().contains(response.item())) {
                mistaken.add(response);
            }
        }
        return mistaken;
    }

    private Mistakes.Mistake mistake(CurriculumViews views, LatestResponse response) {
        BankItem bankItem = curriculum.get().item(response.item()).orElseThrow();
        Item<?> met = attempts.asMet(response);
        return new Mistakes.Mistake(
                response.item(),
                views.objective(bankItem.objective()).orElseThrow(),
                met.situation(),
                met.question(),
                response.times(),
                response.answeredAt(),
                response.evidence().stream()
                        .flatMap(evidence -> evidence.misconceptions().stream())
                        .distinct()
                        .flatMap(id -> views.misconception(id).stream())
                        .toList(),
                response.evidence().stream()
                        .filter(evidence -> evidence.earned() < evidence.possible())
                        .map(Evidence::concept)
                        .flatMap(id -> views.concept(id).stream())
                        .toList());
    }
}
