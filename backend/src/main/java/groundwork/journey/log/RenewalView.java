package groundwork.journey.log;

import groundwork.journey.EntryId;
import groundwork.journey.model.CredentialLevel;
import groundwork.journey.model.CredentialTrack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a learner holds, and how far they are towards keeping it. Absent as long as they hold nothing. */
record RenewalView(FactsView facts, List<HeldView> held, Optional<StandingView> standing) {
    /**
     * What the issuer asked for when it was last looked up.
     *
     * @param windowYears how long before expiry an activity may lie, by the cautious version
     * @param otherWindowMonths the same by the other version
     */
    record FactsView(
            LocalDate checkedOn,
            int termYears,
            int windowYears,
            int otherWindowMonths,
            int minutesPerUnit,
            int experienceYears,
            List<LevelFacts> levels) {}

    /** What one level asks for. */
    record LevelFacts(CredentialLevel level, int units, int feeDollars, int experienceMonths) {}

    /** One credential. */
    record HeldView(
            EntryId id, CredentialTrack track, CredentialLevel level, LocalDate termFrom, LocalDate expiresOn) {}

    /**
     * Where they stand; all of it by their own log, none of it accepted by anybody yet.
     *
     * @param opens the first day that counts
     * @param expires the first day on which one of the credentials is expired
     * @param units needed for all that is held, together
     * @param minutesCounted in the term, until today
     * @param minutesStudied those of them that were spent here
     * @param minutesMissing what is left, never negative
     * @param daysLeft with today; 0 once it has expired
     * @param unitsPerMonth from today, so that all are there at the end
     */
    record StandingView(
            LocalDate opens,
            LocalDate expires,
            int units,
            int feeDollars,
            long minutesCounted,
            long minutesStudied,
            long minutesMissing,
            long daysLeft,
            double unitsPerMonth) {}
}
