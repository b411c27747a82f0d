package groundwork.plan;

import groundwork.curriculum.Objective;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.ScenarioId;
import groundwork.plan.model.ClassDates;
import groundwork.plan.model.PlanSettings;
import groundwork.plan.model.PlannedDay;
import groundwork.plan.model.Shortfall;
import groundwork.plan.model.StudyPlan;
import groundwork.plan.model.Task;
import groundwork.plan.model.TaskKind;
import groundwork.plan.model.Track;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Puts a plan into the words of the API. */
final class PlanViews {
    private final Situations.Names names;
    private final Choice choice;

    PlanViews(Situations.Names names, Choice choice) {
        this.names = names;
        this.choice = choice;
    }

    PlanView view(StudyPlan plan) {
        return new PlanView(
                choice.chosen().isPresent(),
                settings(),
                plan.track(),
                plan.today(),
                choice.taken().map(PlanStore.Taken::on),
                daysToClass(plan),
                plan.todaysPart().minutesLeft(),
                plan.minutesLeft(),
                plan.days().stream().map(this::day).toList(),
                plan.shortfall().map(this::shortfall),
                plan.replanned());
    }

    private PlanView.PlanSettingsView settings() {
        PlanSettings settings = choice.settings();
        return new PlanView.PlanSettingsView(
                settings.classDates().map(ClassDates::first),
                settings.classDates().map(ClassDates::last),
                choice.zone().getId(),
                settings.minutesADay(),
                settings.minutesAWeek(),
                settings.days().stream().sorted().toList(),
                settings.headStart());
    }

    private Optional<Integer> daysToClass(StudyPlan plan) {
        return plan.track() == Track.BEFORE_CLASS
                ? choice.settings()
                        .classDates()
                        .map(dates -> Math.toIntExact(ChronoUnit.DAYS.between(plan.today(), dates.first())))
                : Optional.empty();
    }

    private PlanView.PlanDay day(PlannedDay day) {
        return new PlanView.PlanDay(
                day.date(),
                day.minutes(),
                day.isOver(),
                day.tasks().stream().map(this::task).toList());
    }

    private PlanView.PlanTask task(Task task) {
        return new PlanView.PlanTask(
                task.id(),
                task.kind(),
                task.subject().map(subject -> title(task.kind(), subject)),
                task.minutes(),
                task.items(),
                task.isDone(),
                objective(task.kind(), task.subject()),
                scenario(task.kind(), task.subject()));
    }

    private PlanView.PlanShortfall shortfall(Shortfall shortfall) {
        return new PlanView.PlanShortfall(
                shortfall.needed(),
                shortfall.available(),
                shortfall.leaveOut().stream().map(this::leftOut).toList());
    }

    private PlanView.PlanLeftOut leftOut(Shortfall.LeftOut one) {
        return new PlanView.PlanLeftOut(
                title(one.kind(), one.subject()),
                one.minutes(),
                one.reason(),
                objective(one.kind(), Optional.of(one.subject())),
                scenario(one.kind(), Optional.of(one.subject())));
    }

    /** The title of an objective or of the scenario. */
    String title(TaskKind kind, String subject) {
        return kind == TaskKind.SCENARIO
                ? names.story().get().map(StudyStory::title).orElse(subject)
                : names.curriculum()
                        .get()
                        .objective(new ObjectiveId(subject))
                        .map(Objective::title)
                        .orElse(subject);
    }

    private static Optional<ObjectiveId> objective(TaskKind kind, Optional<String> subject) {
        return kind == TaskKind.SCENARIO ? Optional.empty() : subject.map(ObjectiveId::new);
    }

    private static Optional<ScenarioId> scenario(TaskKind kind, Optional<String> subject) {
        return kind == TaskKind.SCENARIO ? subject.map(ScenarioId::new) : Optional.empty();
    }
}
