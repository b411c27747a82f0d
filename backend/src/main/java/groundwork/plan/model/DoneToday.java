package groundwork.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was done today and counts towards the day's minutes, so that whoever has done their part is not given more. */
final class DoneToday {
    private final Situation situation;
    private final List<Task> tasks = new ArrayList<>();

    private DoneToday(Situation situation) {
        this.situation = situation;
    }

    static List<Task> of(Situation situation) {
        DoneToday today = new DoneToday(situation);
        today.addReviews();
        Done done = situation.done();
        today.addIf(done.diagnostic(), Steps.DIAGNOSTIC);
        situation.objectives().stream()
                .filter(objective -> objective.wasDoneOn(situation.today()))
                .forEach(objective -> objective.whole().tasks().forEach(task -> today.tasks.add(task.done())));
        situation.scenario().ifPresent(scenario -> today.addIf(done.scenario(), Steps.scenario(scenario)));
        today.addIf(done.afterCheck(), Steps.AFTER_CHECK);
        Task check = situation.isChecked() ? Steps.READINESS : Steps.READINESS.on(situation.today());
        today.addIf(done.readiness().filter(on -> done.afterCheck().isEmpty()), check);
        situation.decision().ifPresent(today::addDecision);
        return List.copyOf(today.tasks);
    }

    /** The days that have tasks, and today before them even when it has none. */
    static List<PlannedDay> shown(Situation situation, List<PlannedDay> all) {
        List<PlannedDay> shown = new ArrayList<>(
                all.stream().filter(day -> !day.tasks().isEmpty()).toList());
        if (shown.isEmpty() || !shown.getFirst().date().equals(situation.today())) {
            shown.addFirst(today(situation));
        }
        return shown;
    }

    private static PlannedDay today(Situation situation) {
        List<Task> done = of(situation);
        PlanSettings settings = situation.settings();
        int minutes = situation.takenOn().isPresent() ? settings.minutesAWeek() : settings.minutesADay();
        return new PlannedDay(
                situation.today(), done, done.stream().mapToInt(Task::minutes).sum() > minutes);
    }

    private void addReviews() {
        int done = situation.reviews().doneToday();
        if (done > 0) {
            String id = "reviews-" + situation.today() + "-done";
            tasks.add(new Task(id, TaskKind.REVIEWS, Optional.empty(), StudyTime.reviews(done), done, true));
        }
    }

    private void addDecision(DecisionState decision) {
        addIf(decision.written(), Steps.DECISION);
        addIf(decision.again(), Steps.DECISION_AGAIN);
        addIf(decision.outcome(), Steps.DECISION_OUTCOME);
    }

    private void addIf(Optional<LocalDate> on, Task task) {
        if (on.filter(situation.today()::equals).isPresent()) {
            tasks.add(task.done());
        }
    }
}
