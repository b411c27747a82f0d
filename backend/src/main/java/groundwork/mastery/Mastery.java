package groundwork.mastery;

import groundwork.account.LearnerId;
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
import groundwork.mastery.model.ConceptStanding;
import groundwork.mastery.model.Knows;
import groundwork.mastery.model.KnowsModel;
import groundwork.mastery.model.LearnerLevel;
import groundwork.mastery.model.Readiness;
import groundwork.memory.Reviews;
import groundwork.memory.model.ConceptMemory;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
        return knows(evidence(learner), reviews.memories(learner), clock.instant());
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

    private Map<ObjectiveId, Knows> folded(LearnerId learner, Predicate<Answered> which, Instant at) {
        Folded folded = new Folded();
        reviews.log(learner).stream().filter(which).forEach(folded::add);
        return knows(folded.evidence(), folded.memories(), at);
    }

    private Map<ObjectiveId, Knows> knows(
            Map<ConceptId, ConceptEvidence> evidence, Map<ConceptId, ConceptMemory> memories, Instant now) {
        LearnerLevel level = LearnerLevel.of(evidence.values());
        Map<ObjectiveId, Knows> known = new LinkedHashMap<>();
        for (Objective objective : curriculum.get().objectives()) {
            List<ConceptStanding> standings = known(objective)
                    .map(concept -> Folded.standing(concept, evidence, memories))
                    .toList();
            if (!standings.isEmpty()) {
                known.put(objective.id(), model.knows(standings, level, now));
            }
        }
        return known;
    }

    private Stream<ConceptId> known(Objective objective) {
        return objective.concepts().stream().filter(this::isKnowledge);
    }

    private boolean isKnowledge(ConceptId id) {
        Optional<Concept> concept = curriculum.get().concept(id);
        return concept.filter(known -> known.basis() != Basis.JUDGEMENT).isPresent();
    }

    MasteryView view(LearnerId learner) {
        Map<ConceptId, ConceptEvidence> evidence = evidence(learner);
        Map<ObjectiveId, Knows> known = knows(evidence, reviews.memories(learner), clock.instant());
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
                .flatMap(this::known)
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
