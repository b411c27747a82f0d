package groundwork.plan;

import groundwork.account.LearnerId;
import groundwork.calendar.CalendarEntry;
import groundwork.calendar.CalendarSource;
import groundwork.plan.model.ClassDates;
import groundwork.plan.model.PlannedDay;
import groundwork.plan.model.StudyPlan;
import groundwork.plan.model.Task;
import groundwork.plan.model.TaskKind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the plan puts into a learner's calendar: the days of study with their tasks, and the class. */
public final class PlanCalendar implements CalendarSource {
    private final Plans plans;

    public PlanCalendar(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<CalendarEntry> entries(LearnerId learner, Instant now) {
        Choice choice = plans.chosen(learner, now);
        StudyPlan plan = plans.plan(choice);
        PlanViews titles = plans.views(choice);
        List<CalendarEntry> entries = new ArrayList<>(plan.days().stream()
                .filter(day -> !day.tasks().isEmpty())
                .map(day -> study(day, titles))
                .toList());
        choice.settings()
                .classDates()
                .filter(dates -> !dates.last().isBefore(choice.today()))
                .ifPresent(dates -> entries.add(classDays(dates)));
        return entries;
    }

    private static CalendarEntry study(PlannedDay day, PlanViews titles) {
        List<String> lines =
                day.tasks().stream().map(task -> line(task, titles)).toList();
        return new CalendarEntry("study-" + day.date(), day.date(), 1, title(day), lines);
    }

    private static String title(PlannedDay day) {
        String minutes = day.minutes() + (day.minutes() == 1 ? " minute" : " minutes");
        Optional<Task> special =
                day.tasks().stream().filter(task -> isSpecial(task.kind())).findFirst();
        return special.map(task -> name(task.kind())).orElse("Study") + ", " + minutes;
    }

    private static boolean isSpecial(TaskKind kind) {
        return switch (kind) {
            case READINESS, AFTER_CHECK, DECISION, DECISION_AGAIN, DECISION_OUTCOME -> true;
            case DIAGNOSTIC, LESSON, PRACTICE, SCENARIO, REVIEWS -> false;
        };
    }

    private static String line(Task task, PlanViews titles) {
        String what = name(task.kind())
                + task.subject()
                        .map(subject -> ": " + titles.title(task.kind(), subject))
                        .orElse("");
        return what + " (" + task.minutes() + " min)" + (task.isDone() ? " – done" : "");
    }

    private static String name(TaskKind kind) {
        return switch (kind) {
            case DIAGNOSTIC -> "See where you stand";
            case LESSON -> "Read";
            case PRACTICE -> "Practise";
            case SCENARIO -> "Play a scenario";
            case REVIEWS -> "Reviews";
            case DECISION -> "My decision";
            case READINESS -> "Readiness check";
            case AFTER_CHECK -> "After-class check";
            case DECISION_AGAIN -> "My decision, again";
            case DECISION_OUTCOME -> "What came of my decision";
        };
    }

    private static CalendarEntry classDays(ClassDates dates) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(dates.first(), dates.last())) + 1;
        return new CalendarEntry("class-" + dates.first(), dates.first(), days, "The class", List.of());
    }
}
