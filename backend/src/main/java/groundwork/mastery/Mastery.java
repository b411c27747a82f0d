package groundwork.mastery;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.attempt.Answered;
import groundwork.attempt.Attempts;
import groundwork.attempt.Certainty;
import groundwork.attempt.ResponseListener;
import groundwork.curriculum.Concept;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Objective;
import groundwork.curriculum.ObjectiveId;
import groundwork.db.Database;
import groundwork.db.LearnerWrite;
import groundwork.item.Basis;
import groundwork.item.ConceptId;
import groundwork.item.Evidence;
import groundwork.mastery.model.ConceptEvidence;
import groundwork.mastery.model.Knows;
import groundwork.mastery.model.KnowsModel;
import groundwork.mastery.model.Readiness;
import groundwork.memory.Reviews;
import groundwork.memory.model.Trace;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Estimates what learners know of each objective. Judgement is left out, since it is neither right nor wrong. What it reads
 * are rows per concept, so that a long log takes no longer than a short one. Thread-safe.
 */
public final class Mastery implements ResponseListener {
    /** The kinds of attempt that mix check items of many objectives: only they can say that somebody is ready. */
    private static final Set<String> MIXED =
            Set.of(DiagnosticSource.KIND, ReadinessSource.KIND, ReadinessSource.OF_ALL);

    private final Database database;
    private final MasteryStore store = new MasteryStore();
    private final KnowsModel model = new KnowsModel();
    private final Supplier<Curriculum> curriculum;
    private final Reviews reviews;
    private final Clock clock;
    private final AtomicReference<@Nullable Knowledge> knowledge = new AtomicReference<>();

    /** What can be known of a curriculum, made again when the curriculum is another. */
    private record Knowledge(Curriculum curriculum, Map<ObjectiveId, List<ConceptId>> concepts) {}

    public Mastery(Database database, Supplier<Curriculum> curriculum, Reviews reviews, Clock clock) {
        this.database = database;
        this.curriculum = curriculum;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Lets attempts be of the kinds that measure, and hears of all responses. */
    public void join(Attempts attempts) {
        CheckPool pool = new CheckPool(curriculum, attempts::isMeasured, reviews);
        attempts.register((ResponseListener) this);
        attempts.register(new DiagnosticSource(pool));
        attempts.register(ReadinessSource.ofFoundations(pool));
        attempts.register(ReadinessSource.ofAll(pool));
        attempts.register(new TestOutSource(pool));
    }

    /** Evidence, for whoever exports, merges and erases. */
    public PersonalData personalData() {
        return new MasteryData(store);
    }

    @Override
    public void answered(LearnerWrite write, Answered answered) {
        if (!answered.tests()) {
            return;
        }
        for (Evidence piece : answered.measured()) {
            if (answered.isFirst(piece)) {
                ConceptEvidence before = store.evidence(write.sql(), answered.learner(), piece.concept())
                        .orElse(ConceptEvidence.NONE);
                store.put(write, piece.concept(), before.after(piece.corrected(), isMixed(answered)));
            }
        }
        if (answered.isFirstMeeting() && !answered.measured().isEmpty()) {
            answered.certainty().ifPresent(said -> tell(write, answered.measured(), said));
        }
    }

    /** An answer counts once, under the concept that its item is about, and is right if all of it is. */
    private void tell(LearnerWrite write, List<Evidence> measured, Certainty said) {
        boolean isRight = measured.stream().allMatch(piece -> piece.earned() >= piece.possible());
        store.tell(write, measured.getFirst().concept(), said, isRight);
    }

    /** Whether it was answered in a set that mixes objectives, which alone can say that somebody is ready. */
    static boolean isMixed(Answered answered) {
        return MIXED.contains(answered.kind());
    }

    @Override
    public void forget(LearnerWrite write) {
        store.forget(write);
    }

    /** What a learner knows now, of each objective that has content that can be known, in the order of the curriculum. */
    public Map<ObjectiveId, Knows> knows(LearnerId learner) {
        return knows(standings(List.of(learner)).getOrDefault(learner, Standings.NONE), clock.instant());
    }

    /** What the estimates of several learners rest on; one who has answered nothing that counts is left out. */
    public Map<LearnerId, Standings> standings(Collection<LearnerId> learners) {
        Map<LearnerId, Map<ConceptId, ConceptEvidence>> evidence = database.read(sql -> store.evidence(sql, learners));
        Map<LearnerId, Map<ConceptId, Trace>> traces = reviews.traces(learners);
        Map<LearnerId, Standings> standings = new HashMap<>();
        learners.stream()
                .filter(learner -> evidence.containsKey(learner) || traces.containsKey(learner))
                .forEach(learner -> standings.put(
                        learner,
                        Standings.of(
                                evidence.getOrDefault(learner, Map.of()), traces.getOrDefault(learner, Map.of()))));
        return standings;
    }

    /** What somebody who stands so knows at a moment, as {@link #knows(LearnerId)} says it. */
    public Map<ObjectiveId, Knows> knows(Standings standings, Instant at) {
        Map<ObjectiveId, Knows> known = new LinkedHashMap<>();
        knowledge()
                .forEach((objective, concepts) -> known.put(
                        objective,
                        model.knows(concepts.stream().map(standings::of).toList(), standings.level(), at)));
        return known;
    }

    /** The concepts of each objective that has something to be known, in the order of the curriculum. */
    private Map<ObjectiveId, List<ConceptId>> knowledge() {
        Curriculum now = curriculum.get();
        Knowledge before = knowledge.get();
        if (before != null && before.curriculum() == now) {
            return before.concepts();
        }
        Map<ObjectiveId, List<ConceptId>> concepts = new LinkedHashMap<>();
        now.objectives().forEach(objective -> concepts.put(objective.id(), known(objective)));
        concepts.values().removeIf(List::isEmpty);
        knowledge.set(new Knowledge(now, concepts));
        return concepts;
    }

    private Map<ConceptId, ConceptEvidence> evidence(LearnerId learner) {
        return database.read(sql -> store.evidence(sql, learner));
    }

    /** What a learner knew at a moment, by what they had answered before it. It folds the log, and takes as long as that. */
    public Map<ObjectiveId, Knows> asOf(LearnerId learner, Instant moment) {
        return folded(learner, answered -> answered.at().isBefore(moment), moment);
    }

    /**
     * What a learner knows now, by what they answered at a moment or later, as if there had been nothing before; where that
     * is nothing, the evidence is 0. It folds the log, and takes as long as that.
     */
    public Map<ObjectiveId, Knows> since(LearnerId learner, Instant moment) {
        return folded(learner, answered -> !answered.at().isBefore(moment), clock.instant());
    }

    /**
     * A learner on both sides of a moment.
     *
     * @param before what they knew at the moment, as {@link #asOf} says it
     * @param since what {@link #since} rests on, from which the estimate of any time can be made
     */
    public record Around(Map<ObjectiveId, Knows> before, Standings since) {}

    /** Both sides of a moment, for the time of one reading of the log. */
    public Around around(LearnerId learner, Instant moment) {
        Folded before = new Folded();
        Folded since = new Folded();
        reviews.log(learner).forEach(answered -> (answered.at().isBefore(moment) ? before : since).add(answered));
        return new Around(knows(before.standings(), moment), since.standings());
    }

    private Map<ObjectiveId, Knows> folded(LearnerId learner, Predicate<Answered> which, Instant at) {
        Folded folded = new Folded();
        reviews.log(learner).stream().filter(which).forEach(folded::add);
        return knows(folded.standings(), at);
    }

    private List<ConceptId> known(Objective objective) {
        return objective.concepts().stream().filter(this::isKnowledge).toList();
    }

    private boolean isKnowledge(ConceptId id) {
        Optional<Concept> concept = curriculum.get().concept(id);
        return concept.filter(known -> known.basis() != Basis.JUDGEMENT).isPresent();
    }

    MasteryView view(LearnerId learner) {
        Map<ConceptId, ConceptEvidence> evidence = evidence(learner);
        Map<ObjectiveId, Knows> known = knows(learner);
        Curriculum now = curriculum.get();
        return new MasteryView(
                known.entrySet().stream()
                        .map(entry -> new MasteryView.ObjectiveKnown(entry.getKey(), KnowsView.of(entry.getValue())))
                        .toList(),
                readiness(known, evidence, objective -> CheckPool.isFoundation(now, objective)),
                readiness(known, evidence, objective -> !now.isAlsoUseful(objective)),
                calibration(learner).levels().stream()
                        .filter(level -> level.answers() > 0)
                        .map(level -> new MasteryView.CertaintyCount(level.certainty(), level.answers(), level.right()))
                        .toList());
    }

    private Optional<ReadinessView> readiness(
            Map<ObjectiveId, Knows> known, Map<ConceptId, ConceptEvidence> evidence, Predicate<Objective> which) {
        List<Objective> wanted = curriculum.get().objectives().stream()
                .filter(which)
                .filter(objective -> known.containsKey(objective.id()))
                .toList();
        List<Knows> knows = wanted.stream()
                .flatMap(objective -> Optional.ofNullable(known.get(objective.id())).stream())
                .toList();
        List<ConceptEvidence> there = wanted.stream()
                .map(this::known)
                .flatMap(List::stream)
                .distinct()
                .flatMap(concept -> Optional.ofNullable(evidence.get(concept)).stream())
                .toList();
        return knows.isEmpty() ? Optional.empty() : Optional.of(ReadinessView.of(Readiness.of(knows, there)));
    }

    CalibrationView calibration(LearnerId learner) {
        return CalibrationView.of(told(learner));
    }

    /** How often the learner was how sure, and right then, of what is no judgement. */
    private List<MasteryStore.Told> told(LearnerId learner) {
        return database.read(sql -> store.told(sql, learner)).stream()
                .filter(count -> isKnowledge(count.concept()))
                .toList();
    }
}
