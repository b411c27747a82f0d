package groundwork.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a plan is made of.
 *
 * @param today by the learner's calendar
 * @param since when the settings were made; days before it cannot have been missed
 * @param takenOn when the class was taken, if it was
 * @param objectives those that have content, in the order of the curriculum
 * @param decision empty where nobody can write down a decision
 */
public record Situation(
        LocalDate today,
        LocalDate since,
        PlanSettings settings,
        Optional<LocalDate> takenOn,
        List<StudyObjective> objectives,
        Optional<StudyScenario> scenario,
        ReviewLoad reviews,
        Done done,
        Optional<DecisionState> decision) {
    private static final int CHECK_GOOD_FOR_DAYS = 7;

    public Situation {
        objectives = List.copyOf(objectives);
    }

    /** The same on an earlier day, nothing having been done since. */
    Situation on(LocalDate day) {
        return new Situation(day, since, settings, takenOn, objectives, scenario, reviews, done, decision);
    }

    /** Whether the readiness check was taken: not longer than a week before the class, or at all where there is no date. */
    boolean isChecked() {
        return done.readiness()
                .filter(on -> settings.classDates()
                        .filter(dates -> on.plusDays(CHECK_GOOD_FOR_DAYS).isBefore(dates.first()))
                        .isEmpty())
                .isPresent();
    }

    Track track() {
        if (takenOn.isPresent()) {
            return AfterClass.isKeeping(takenOn.get(), today) ? Track.KEEPING : Track.AFTER_CLASS;
        }
        if (settings.classDates().isEmpty()) {
            return Track.STEADY;
        }
        ClassDates dates = settings.classDates().get();
        if (today.isBefore(dates.first())) {
            return Track.BEFORE_CLASS;
        }
        return today.isAfter(dates.last()) ? Track.CLASS_OVER : Track.IN_CLASS;
    }
}
