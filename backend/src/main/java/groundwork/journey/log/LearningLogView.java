package groundwork.journey.log;

import groundwork.curriculum.ObjectiveId;
import groundwork.journey.EntryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All that a learner learnt, as far as it is known here. Latest first. */
public record LearningLogView(List<LoggedActivity> activities, StudyView study) {
    /** An activity that was typed in or imported. */
    public record LoggedActivity(EntryId id, LearningActivity activity) {}

    /**
     * Active time in the product.
     *
     * @param longestSeconds what one answer counts at the most
     * @param seconds of all days
     */
    public record StudyView(long longestSeconds, long seconds, List<StudyDay> days) {}

    /** One day of the learner's calendar. */
    public record StudyDay(LocalDate day, long seconds, List<StudyPart> objectives) {}

    /**
     * What of a day went to one objective.
     *
     * @param id absent for stories, and for items that have left the curriculum
     */
    public record StudyPart(Optional<ObjectiveId> id, long seconds) {}
}
