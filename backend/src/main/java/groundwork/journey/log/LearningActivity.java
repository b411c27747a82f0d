package groundwork.journey.log;

import groundwork.http.Refused;
import groundwork.journey.Entered;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that a learner did elsewhere.
 *
 * @param activityType what the issuer's dashboard calls it, in the learner's words
 * @param day by their calendar, not in the future
 * @param minutes 1 to {@link #LONGEST}
 * @param link where evidence of it lies, http or https
 */
public record LearningActivity(
        LearningCategory category,
        Optional<String> activityType,
        LocalDate day,
        int minutes,
        String title,
        Optional<String> link,
        Optional<String> notes) {
    /** A hundred hours: more is several activities. */
    static final int LONGEST = 6000;

    /** The same, stripped; refuses what cannot be. */
    LearningActivity checked(LocalDate latest) {
        if (Entered.day("/day", day).isAfter(latest)) {
            throw Refused.badRequest("/day", "Write down what is done, and nothing of the future.");
        }
        if (minutes < 1 || minutes > LONGEST) {
            throw Refused.badRequest("/minutes", "An activity takes 1 to " + LONGEST + " minutes.");
        }
        return new LearningActivity(
                category,
                Entered.text("/activityType", activityType, Entered.LINE),
                day,
                minutes,
                Entered.text("/title", title, Entered.LINE),
                Entered.link("/link", link),
                Entered.text("/notes", notes, Entered.NOTE));
    }

    /** Whether this tells of the same thing, and so may not count beside it. */
    boolean isSameAs(LearningActivity other) {
        return day.equals(other.day)
                && minutes == other.minutes
                && title.toLowerCase(Locale.ROOT).equals(other.title.toLowerCase(Locale.ROOT));
    }
}
