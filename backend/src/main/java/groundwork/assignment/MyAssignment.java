package groundwork.assignment;

import groundwork.assignment.task.Doing;
import groundwork.assignment.task.TaskCard;
import groundwork.cohort.CohortId;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.QuizId;
import groundwork.curriculum.ScenarioId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that somebody was given to do.
 *
 * @param cohortName the class's
 * @param trainer what the trainer is called; empty if they are not here any more
 * @param classDate the first day on which the class is held
 * @param overdue whether the due date is over, by the class's calendar
 * @param minutesLeft about how long what is left takes
 */
record MyAssignment(
        AssignmentId id,
        String title,
        CohortId cohort,
        String cohortName,
        LocalDate classDate,
        String trainer,
        Optional<LocalDate> due,
        boolean overdue,
        int minutes,
        int minutesLeft,
        List<MyTask> tasks) {
    /**
     * A task of it.
     *
     * @param daysDone on how many days there was a review since; only reviews have it
     */
    record MyTask(TaskCard task, Doing doing, Optional<Integer> daysDone, Beginning begin) {}

    /** What to ask for when beginning: an attempt of a kind, and what it is about. */
    record Beginning(
            String kind, Optional<ObjectiveId> objective, Optional<QuizId> quiz, Optional<ScenarioId> scenario) {}
}
