package groundwork.attempt;

import groundwork.curriculum.BankItem;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.api.ConceptView;
import groundwork.curriculum.api.CurriculumViews;
import groundwork.curriculum.api.ObjectiveRef;
import groundwork.item.ConceptId;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.MisconceptionId;
import groundwork.item.Outcome;
import groundwork.item.Prepared;
import groundwork.item.Score;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts attempts into the words of the API. A key or a rationale is shown only of an item that has its response: it is
 * scored again from its pinned version and seed.
 */
final class AttemptViews {
    private final Supplier<Curriculum> curriculum;
    private final PinnedItems pinned;
    private final Dealer dealer;
    private final List<TrainerNotes> notes = new CopyOnWriteArrayList<>();

    AttemptViews(Supplier<Curriculum> curriculum, PinnedItems pinned, Dealer dealer) {
        this.curriculum = curriculum;
        this.pinned = pinned;
        this.dealer = dealer;
    }

    void register(TrainerNotes written) {
        notes.add(written);
    }

    AttemptView attempt(Attempt attempt) {
        return new AttemptView(
                attempt.id(),
                attempt.request().kind(),
                attempt.title(),
                attempt.request().objective(),
                attempt.request().quiz(),
                attempt.request().scenario(),
                attempt.startedAt(),
                attempt.finishedAt(),
                attempt.items().stream().map(this::item).toList(),
                responses(attempt),
                attempt.next(),
                progress(attempt),
                attempt.finishedAt().map(finished -> summary(attempt)));
    }

    /** As whoever answers it sees it. */
    PreparedItem item(PinnedItem pin) {
        Prepared<?, ?, ?> prepared = pinned.prepare(pin);
        Item<?> item = prepared.item();
        return new PreparedItem(
                item.id(),
                pin.position(),
                item.basis(),
                objectiveOf(pin),
                item.situation(),
                item.question(),
                prepared.view());
    }

    /** The objective whose folder holds the item; of an item that is in no bank, the one that lists its concept. */
    private ObjectiveRef objectiveOf(PinnedItem pin) {
        Curriculum now = curriculum.get();
        return now.item(pin.item())
                .map(BankItem::objective)
                .or(() -> now.objectiveOf(pinned.item(pin).concept()))
                .flatMap(new CurriculumViews(now)::objective)
                .orElseThrow(() -> new IllegalStateException("An id in use left the curriculum: " + pin.item()));
    }

    private List<ResponseView> responses(Attempt attempt) {
        Map<ItemId, List<TrainerNote>> written = attempt.responses().isEmpty() ? Map.of() : written(attempt);
        return attempt.responses().stream()
                .map(response -> response(attempt, response, written))
                .toList();
    }

    /** What trainers wrote on which items, where it may be told by now. */
    private Map<ItemId, List<TrainerNote>> written(Attempt attempt) {
        return withholds(attempt)
                ? Map.of()
                : notes.stream()
                        .flatMap(source -> source.of(attempt.learner()).entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, AttemptViews::both));
    }

    private static List<TrainerNote> both(List<TrainerNote> some, List<TrainerNote> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    ResponseView response(Attempt attempt, LoggedResponse response) {
        return response(attempt, response, written(attempt));
    }

    private ResponseView response(Attempt attempt, LoggedResponse response, Map<ItemId, List<TrainerNote>> written) {
        PinnedItem pin = attempt.item(response.item()).orElseThrow();
        return new ResponseView(
                response.id(),
                response.item(),
                response.request().response(),
                response.request().certainty(),
                withholds(attempt) ? Optional.empty() : Optional.of(feedback(pin, response)),
                written.getOrDefault(response.item(), List.of()),
                response.judgement().map(JudgementView::of),
                response.said().besides().map(JudgementView::of),
                attempt.next(),
                progress(attempt));
    }

    private boolean withholds(Attempt attempt) {
        return attempt.finishedAt().isEmpty()
                && dealer.says(attempt.request().kind(), ItemSource::withholdsFeedback, false);
    }

    private Feedback feedback(PinnedItem pin, LoggedResponse response) {
        Outcome outcome = outcome(pin, response);
        CurriculumViews views = new CurriculumViews(curriculum.get());
        return Feedback.of(
                        outcome,
                        pinned.item(pin).basis(),
                        outcome.misconceptions().stream()
                                .flatMap(id -> views.misconception(id).stream())
                                .toList(),
                        concepts(pin, outcome)
                                .flatMap(id -> views.concept(id).stream())
                                .toList())
                .with(response.judgement().map(judgement -> Feedback.Judged.of(response, judgement)));
    }

    private Outcome outcome(PinnedItem pin, LoggedResponse response) {
        Prepared<?, ?, ?> prepared = pinned.prepare(pin);
        return response.judgement()
                .map(judgement -> prepared.judge(response.request().response(), judgement.judgement()))
                .orElseGet(() -> prepared.score(response.request().response()));
    }

    /** What was tested; where nothing was measured, what the item is about. */
    private Stream<ConceptId> concepts(PinnedItem pin, Outcome outcome) {
        return outcome.evidence().isEmpty() ? Stream.of(pinned.item(pin).concept()) : outcome.concepts();
    }

    private static AttemptProgress progress(Attempt attempt) {
        return new AttemptProgress(attempt.responses().size(), attempt.items().size());
    }

    private Summary summary(Attempt attempt) {
        List<Score> scores = attempt.responses().stream()
                .flatMap(response -> response.shown().stream())
                .toList();
        int right = (int) scores.stream().filter(Score::isFull).count();
        int wrong = (int) scores.stream().filter(score -> score.earned() == 0).count();
        return new Summary(
                total(scores),
                right,
                scores.size() - right - wrong,
                wrong,
                attempt.responses().size() - scores.size(),
                (int) attempt.responses().stream()
                        .filter(LoggedResponse::isMistake)
                        .count(),
                byObjective(attempt),
                shown(attempt),
                review(attempt));
    }

    /** Every item weighs the same, whatever its parts. */
    private static Optional<Score> total(List<Score> scores) {
        return scores.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Score(scores.stream().mapToDouble(Score::share).sum(), scores.size()));
    }

    private List<Summary.ObjectiveResult> byObjective(Attempt attempt) {
        Map<ObjectiveId, Summary.ObjectiveResult> counts = new LinkedHashMap<>();
        for (LoggedResponse response : attempt.responses()) {
            ObjectiveRef objective = objectiveOf(attempt.item(response.item()).orElseThrow());
            counts.merge(
                    objective.id(),
                    new Summary.ObjectiveResult(objective.id(), objective.shortTitle(), response.isFull() ? 1 : 0, 1),
                    (before, one) -> new Summary.ObjectiveResult(
                            before.id(),
                            before.shortTitle(),
                            before.right() + one.right(),
                            before.answered() + one.answered()));
        }
        return List.copyOf(counts.values());
    }

    /** Each belief once, with the first item that showed it. */
    private List<Summary.ShownBelief> shown(Attempt attempt) {
        CurriculumViews views = new CurriculumViews(curriculum.get());
        Map<MisconceptionId, Summary.ShownBelief> shown = new LinkedHashMap<>();
        for (LoggedResponse response : attempt.responses()) {
            for (MisconceptionId id : outcomeOf(attempt, response).misconceptions()) {
                views.misconception(id)
                        .ifPresent(belief -> shown.putIfAbsent(id, Summary.ShownBelief.of(response.item(), belief)));
            }
        }
        return List.copyOf(shown.values());
    }

    private List<ConceptView> review(Attempt attempt) {
        CurriculumViews views = new CurriculumViews(curriculum.get());
        return attempt.responses().stream()
                .flatMap(response -> outcomeOf(attempt, response).evidence().stream())
                .filter(evidence -> evidence.earned() < evidence.possible())
                .flatMap(evidence -> views.concept(evidence.concept()).stream())
                .distinct()
                .toList();
    }

    private Outcome outcomeOf(Attempt attempt, LoggedResponse response) {
        return outcome(attempt.item(response.item()).orElseThrow(), response);
    }
}
