package groundwork.journey.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Months of work as a Product Owner within the last five years. Days on which several jobs overlap count once. A calendar
 * month counts by the share of its days that were worked, so that a month worked in full is one month whatever its length,
 * and from the 15th to the 14th is about one; what is left of the sum below a whole month is told as days of thirty.
 *
 * @param since the first day that counts
 * @param months whole months
 * @param days what is left over, 0 to 29
 */
public record Experience(LocalDate since, int months, int days) {
    /** Divisible by 28, 29, 30 and 31, so that shares of months add up without rounding. */
    private static final int MONTH = 377_580;

    private static final int DAYS_LEFT_OVER = 30;

    public static Experience of(Collection<Stint> stints, LocalDate today) {
        LocalDate since = Anniversary.before(today, CredentialFacts.EXPERIENCE_YEARS);
        long parts = 0;
        for (Stint stint : united(stints, since, today)) {
            parts += parts(stint.from(), stint.until().orElse(today));
        }
        return new Experience(
                since, Math.toIntExact(parts / MONTH), Math.toIntExact(parts % MONTH * DAYS_LEFT_OVER / MONTH));
    }

    public boolean isEnoughFor(CredentialLevel level) {
        return months >= CredentialFacts.experienceMonths(level);
    }

    /** The days of the window on which somebody worked, as stretches that do not overlap, earliest first. */
    static List<Stint> united(Collection<Stint> stints, LocalDate since, LocalDate today) {
        List<Stint> united = new ArrayList<>();
        for (Stint next : within(stints, since, today)) {
            LocalDate last =
                    united.isEmpty() ? LocalDate.MIN : united.getLast().until().orElseThrow();
            LocalDate until = next.until().orElseThrow();
            if (united.isEmpty() || next.from().isAfter(last)) {
                united.add(next);
            } else if (until.isAfter(last)) {
                united.set(united.size() - 1, new Stint(united.getLast().from(), until));
            }
        }
        return united;
    }

    private static List<Stint> within(Collection<Stint> stints, LocalDate since, LocalDate today) {
        return stints.stream()
                .filter(stint -> !stint.from().isAfter(today))
                .filter(stint -> !stint.until().orElse(today).isBefore(since))
                .map(stint -> new Stint(
                        later(stint.from(), since), earlier(stint.until().orElse(today), today)))
                .sorted(Comparator.comparing(Stint::from))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static long parts(LocalDate from, LocalDate until) {
        long parts = 0;
        for (YearMonth month = YearMonth.from(from);
                !month.isAfter(YearMonth.from(until));
                month = month.plusMonths(1)) {
            LocalDate first = later(from, month.atDay(1));
            LocalDate last = earlier(until, month.atEndOfMonth());
            int days = last.getDayOfMonth() - first.getDayOfMonth() + 1;
            parts += (long) MONTH / month.lengthOfMonth() * days;
        }
        return parts;
    }
}
