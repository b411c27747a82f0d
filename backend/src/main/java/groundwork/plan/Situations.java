package groundwork.plan;

import groundwork.account.LearnerId;
import groundwork.attempt.Finished;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Objective;
import groundwork.curriculum.ObjectiveId;
import groundwork.item.Pool;
import groundwork.mastery.model.Knows;
import groundwork.memory.ReviewForecast;
import groundwork.memory.model.SeenItems;
import groundwork.plan.model.Done;
import groundwork.plan.model.ReviewLoad;
import groundwork.plan.model.Situation;
import groundwork.plan.model.StudyObjective;
import groundwork.plan.model.StudyObjective.Standing;
import groundwork.plan.model.StudyScenario;
import groundwork.plan.model.StudyTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Puts together what a plan is made of. Thread-safe. */
public final class Situations {
    private static final Set<String> ONCE = Set.of("diagnostic", "readiness", "readiness-all", "scenario");
    private static final Set<String> OF_OBJECTIVES = Set.of("practice", "testout");
    /** From so many pieces of evidence on the estimate alone may say that an objective needs no lesson. */
    private static final int ENOUGH_EVIDENCE = 4;

    private final LearnerRecords records;
    private final Names names;
    private final Optional<Decisions> decisions;

    /** Where titles come from. */
    public record Names(Supplier<Curriculum> curriculum, Supplier<Optional<StudyStory>> story) {}

    /**
     * Makes the service.
     *
     * @param decisions empty where nobody can write down a decision
     */
    public Situations(LearnerRecords records, Names names, Optional<Decisions> decisions) {
        this.records = records;
        this.names = names;
        this.decisions = decisions;
    }

    LearnerRecords records() {
        return records;
    }

    Names names() {
        return names;
    }

    Situation of(Choice choice) {
        LearnerId learner = choice.learner();
        ReviewForecast forecast = records.reviews().forecast(learner);
        return new Situation(
                choice.today(),
                choice.since(),
                choice.settings(),
                choice.taken().map(PlanStore.Taken::on),
                objectives(choice),
                names.story().get().map(story -> new StudyScenario(story.id().value(), story.minutes())),
                new ReviewLoad(forecast.today(), forecast.done(), forecast.coming()),
                done(choice),
                decisions.map(some -> some.of(learner, choice.zone())));
    }

    private List<StudyObjective> objectives(Choice choice) {
        Curriculum curriculum = names.curriculum().get();
        Map<ObjectiveId, Knows> knows = records.mastery().knows(choice.learner());
        SeenItems seen = records.reviews().seen(choice.learner());
        Map<ObjectiveId, LocalDate> today = finishedToday(choice);
        int foundations = curriculum.course().categories().getFirst().number();
        return curriculum.objectives().stream()
                .filter(Objective::isAvailable)
                .map(objective -> new StudyObjective(
                        objective.id().value(),
                        objective.category() == foundations,
                        objective.prerequisites().stream()
                                .map(ObjectiveId::value)
                                .toList(),
                        lessonMinutes(curriculum, objective.id()),
                        practice(curriculum, objective.id()).size(),
                        standing(
                                Optional.ofNullable(knows.get(objective.id())),
                                met(practice(curriculum, objective.id()), seen),
                                Optional.ofNullable(today.get(objective.id())))))
                .toList();
    }

    private static List<BankItem> practice(Curriculum curriculum, ObjectiveId objective) {
        return curriculum.items(objective, Pool.PRACTICE);
    }

    private static int met(List<BankItem> items, SeenItems seen) {
        return (int)
                items.stream().filter(item -> seen.contains(item.item().id())).count();
    }

    private static int lessonMinutes(Curriculum curriculum, ObjectiveId objective) {
        return StudyTime.reading(
                curriculum.lesson(objective).map(StudyTime::words).orElse(0));
    }

    private static Standing standing(Optional<Knows> knows, int met, Optional<LocalDate> practisedOn) {
        boolean isKnown = knows.filter(known ->
                        known.isReady() || (known.chance() >= Knows.ENOUGH && known.evidence() >= ENOUGH_EVIDENCE))
                .isPresent();
        return new Standing(
                knows.map(Knows::chance).orElse(Standing.NONE.chance()),
                knows.map(Knows::evidence).orElse(0),
                isKnown,
                met,
                practisedOn);
    }

    private Map<ObjectiveId, LocalDate> finishedToday(Choice choice) {
        Instant since = choice.today().atStartOfDay(choice.zone()).toInstant();
        Map<ObjectiveId, LocalDate> finished = new HashMap<>();
        records.attempts().finished(choice.learner(), OF_OBJECTIVES, since).forEach(one -> one.objective()
                .ifPresent(id -> finished.put(id, choice.date(one.at()))));
        return finished;
    }

    private Done done(Choice choice) {
        List<Finished> once = records.attempts().finished(choice.learner(), ONCE, Instant.EPOCH);
        return new Done(
                last(choice, once, Set.of("diagnostic"), Instant.EPOCH),
                last(choice, once, Set.of("readiness", "readiness-all"), Instant.EPOCH),
                choice.classOver().flatMap(over -> last(choice, once, Set.of("readiness", "readiness-all"), over)),
                last(choice, once, Set.of("scenario"), Instant.EPOCH),
                records.attempts().lastAnswered(choice.learner()).map(choice::date));
    }

    private static Optional<LocalDate> last(Choice choice, List<Finished> all, Set<String> kinds, Instant since) {
        return all.reversed().stream()
                .filter(one -> kinds.contains(one.kind()) && !one.at().isBefore(since))
                .findFirst()
                .map(one -> choice.date(one.at()));
    }
}
