package groundwork.journey.log;

import groundwork.account.LearnerId;
import groundwork.calendar.CalendarEntry;
import groundwork.calendar.CalendarSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reminds of a renewal half a year, a quarter, a month and a week before, and on the day itself. */
public final class RenewalCalendar implements CalendarSource {
    private final Renewal renewal;
    private final Function<LearnerId, ZoneId> zone;

    private record Reminder(Period before, String title) {}

    private static final List<Reminder> REMINDERS = List.of(
            new Reminder(Period.ofMonths(6), "Six months until your certification expires"),
            new Reminder(Period.ofMonths(3), "Three months until your certification expires"),
            new Reminder(Period.ofMonths(1), "One month until your certification expires"),
            new Reminder(Period.ofWeeks(1), "One week until your certification expires"),
            new Reminder(Period.ZERO, "Your certification expires"));

    /**
     * Makes the source.
     *
     * @param zone whose calendar a learner lives by
     */
    public RenewalCalendar(Renewal renewal, Function<LearnerId, ZoneId> zone) {
        this.renewal = renewal;
        this.zone = zone;
    }

    @Override
    public List<CalendarEntry> entries(LearnerId learner, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone.apply(learner));
        return renewal.expires(learner).stream()
                .flatMap(RenewalCalendar::reminders)
                .filter(entry -> !entry.date().isBefore(today))
                .toList();
    }

    private static Stream<CalendarEntry> reminders(LocalDate expires) {
        return REMINDERS.stream()
                .map(reminder -> new CalendarEntry(
                        "renewal-" + expires + "-" + reminder.before(),
                        expires.minus(reminder.before()),
                        1,
                        reminder.title(),
                        List.of("Your learning log says which units are missing.")));
    }
}
