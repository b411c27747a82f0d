package groundwork.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What tests ask of a plan. */
final class PlanReader {
    private PlanReader() {}

    /** The tasks that are still to do, day after day. */
    static List<Task> tasks(StudyPlan plan) {
        return plan.days().stream()
                .flatMap(day -> day.tasks().stream())
                .filter(task -> !task.isDone())
                .toList();
    }

    static List<Task> tasks(StudyPlan plan, TaskKind kind) {
        return tasks(plan).stream().filter(task -> task.kind() == kind).toList();
    }

    /** The objectives whose lessons are planned, in their order. */
    static List<String> lessons(StudyPlan plan) {
        return tasks(plan, TaskKind.LESSON).stream()
                .map(task -> task.subject().orElseThrow())
                .toList();
    }

    /** The day on which a kind of task is planned first. */
    static Optional<LocalDate> dayOf(StudyPlan plan, TaskKind kind) {
        return plan.days().stream()
                .filter(day -> day.tasks().stream().anyMatch(task -> task.kind() == kind && !task.isDone()))
                .map(PlannedDay::date)
                .findFirst();
    }

    /** Minutes that are planned and not done, reviews left aside. */
    static int minutes(List<Task> tasks) {
        return tasks.stream()
                .filter(task -> task.kind() != TaskKind.REVIEWS)
                .mapToInt(Task::minutes)
                .sum();
    }
}
