package groundwork.journey.further;

import groundwork.curriculum.ObjectiveId;
import groundwork.journey.EntryId;
import groundwork.journey.model.CredentialLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a learner stands towards the higher levels.
 *
 * @param checkedOn when what the levels ask for was last looked up
 */
record FurtherView(LocalDate checkedOn, List<AreaView> areas, ExperienceView experience, List<JobCard> jobs) {
    /**
     * What a level goes deeper into.
     *
     * @param rating the learner's own: 1 has not done it, 2 has with help, 3 does it alone, 4 teaches it
     * @param example what they did, in their own words
     */
    record AreaView(
            FurtherArea area,
            CredentialLevel level,
            Optional<Integer> rating,
            Optional<String> example,
            List<ObjectiveStanding> objectives) {}

    /**
     * What the product knows of an objective below it.
     *
     * @param chance to answer an unseen item right; absent without content or without an answer
     * @param evidence how many pieces of evidence that rests on
     */
    record ObjectiveStanding(ObjectiveId id, Optional<Double> chance, int evidence) {}

    /**
     * Work as a Product Owner in the window.
     *
     * @param since the first day that counts
     * @param months whole months
     * @param days what is left over, in days of a month of thirty
     */
    record ExperienceView(LocalDate since, int windowYears, int months, int days, List<LevelMonths> levels) {}

    /** How many months a level asks for, and whether they are there. */
    record LevelMonths(CredentialLevel level, int needed, boolean enough) {}

    /** One stretch of work. */
    record JobCard(EntryId id, Job job) {}
}
