package groundwork.plan;

import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.ScenarioId;
import groundwork.plan.model.LeaveOutReason;
import groundwork.plan.model.Replanned;
import groundwork.plan.model.TaskKind;
import groundwork.plan.model.Track;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A learner's plan as it is today.
 *
 * @param chosen whether the learner chose the settings; otherwise they are the usual ones
 * @param today by the learner's calendar
 * @param classTaken when the class was taken, if the learner said so
 * @param daysToClass 0 or more; absent without a class ahead
 * @param minutesToday that are left to do today
 * @param minutesLeft that are left to do in all as far as the plan reaches, reviews left aside
 * @param days that have tasks, from today on; today comes first even when it has none
 * @param shortfall absent where the time suffices
 * @param replanned absent where no study day went by unused
 */
record PlanView(
        boolean chosen,
        PlanSettingsView settings,
        Track track,
        LocalDate today,
        Optional<LocalDate> classTaken,
        Optional<Integer> daysToClass,
        int minutesToday,
        int minutesLeft,
        List<PlanDay> days,
        Optional<PlanShortfall> shortfall,
        Optional<Replanned> replanned) {

    /** The settings as they are, with what is usual where nothing was chosen. */
    record PlanSettingsView(
            Optional<LocalDate> classDate,
            Optional<LocalDate> classEnds,
            String timeZone,
            int minutesADay,
            int minutesAWeek,
            List<DayOfWeek> days,
            boolean headStart) {}

    /**
     * One day.
     *
     * @param minutes of all its tasks
     * @param over whether that is more than the day has: because one task alone takes more, or more was done
     */
    record PlanDay(LocalDate date, int minutes, boolean over, List<PlanTask> tasks) {}

    /**
     * One thing to do.
     *
     * @param id stable, whatever day it moves to
     * @param title of the objective or the scenario; absent where the kind says all
     * @param items how many items to ask for; 0 where none are
     */
    record PlanTask(
            String id,
            TaskKind kind,
            Optional<String> title,
            int minutes,
            int items,
            boolean done,
            Optional<ObjectiveId> objective,
            Optional<ScenarioId> scenario) {}

    /**
     * The time does not suffice.
     *
     * @param needed minutes for all that is wanted, reviews left aside
     * @param available minutes from today until the class, reviews taken off
     * @param leaveOut what the plan left out so that the rest fits, what is missed least first
     */
    record PlanShortfall(int needed, int available, List<PlanLeftOut> leaveOut) {}

    /** What is left out, and why that before other things. */
    record PlanLeftOut(
            String title,
            int minutes,
            LeaveOutReason reason,
            Optional<ObjectiveId> objective,
            Optional<ScenarioId> scenario) {}
}
