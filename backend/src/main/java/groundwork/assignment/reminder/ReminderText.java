package groundwork.assignment.reminder;

import groundwork.account.Email;
import groundwork.account.mail.Letter;
import groundwork.cohort.Cohort;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A reminder in the trainer's hand.
 *
 * @param trainer what they are called; empty if nobody knows
 * @param today where the class is
 */
record ReminderText(Cohort cohort, String trainer, LocalDate today, List<Work> work) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    ReminderText {
        work = List.copyOf(work);
    }

    /** Something that the class was given and that somebody has not done yet. */
    record Work(String title, int minutes, Optional<LocalDate> due) {}

    /** The same for one person. It names whoever asked for it, since a letter that nobody sent is a strange one. */
    Letter letter(Email to, URI link) {
        String subject = (isAhead() ? "Before our class: " : "After our class: ") + cohort.name();
        return new Letter(to.value(), subject, text(link) + """

                --
                You were asked by the trainer of this class. Groundwork wrote to you for them, and has told them
                nothing of you by that. If you expected no such letter, do nothing.
                """);
    }

    /** What to copy. */
    String text(URI link) {
        return """
                Hello,

                %s

                This link takes you there:
                %s

                You can stop at any time and go on where you were. Nobody gets a mark for it: I see who has begun,
                and what the class as a whole believes.
                %s""".formatted(opening(), link, trainer.isEmpty() ? "" : "\n" + trainer + "\n");
    }

    private boolean isAhead() {
        return !cohort.date().isBefore(today);
    }

    private String opening() {
        String day = DAY.format(cohort.date());
        if (isAhead()) {
            String held = "Our class “" + cohort.name() + "” begins on " + day + ".";
            return work.isEmpty()
                    ? held + " Please join it at Groundwork before then."
                    : held + " Before then, please take your time for this:\n\n" + list();
        }
        String held = "Our class “" + cohort.name() + "” was on " + day + ".";
        return work.isEmpty() ? held : held + " This helps you to keep what you learnt there:\n\n" + list();
    }

    private String list() {
        return work.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Work one) {
        String line = "- " + one.title() + " (about " + duration(one.minutes()) + ")";
        return one.due()
                .map(due -> line + (due.isBefore(today) ? ", which was due on " : ", by ") + DAY.format(due))
                .orElse(line);
    }

    private static String duration(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (hours == 0) {
            return minutes + " minutes";
        }
        String whole = hours == 1 ? "1 hour" : hours + " hours";
        return rest == 0 ? whole : whole + " " + rest + " minutes";
    }
}
