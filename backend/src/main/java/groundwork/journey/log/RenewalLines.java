package groundwork.journey.log;

import groundwork.http.Csv;
import groundwork.journey.model.CredentialFacts;
import groundwork.journey.model.Effort;
import groundwork.journey.model.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What lies in a term in the shape in which people type it in at the issuer: an activity a line. Time in the product is one
 * line a month, rounded down to quarters of an hour.
 */
record RenewalLines(List<RenewalLine> lines) {
    private static final List<String> HEADER = List.of("type", "date", "title", "units", "link", "description");
    private static final int QUARTER_MINUTES = 15;
    private static final String STUDY_TITLE =
            "Practice questions and scenarios with Groundwork, an independent study aid";

    /**
     * One activity.
     *
     * @param type what the dashboard calls it, or the historic category
     * @param units hours as a decimal, such as 1.5
     */
    record RenewalLine(
            String type, LocalDate date, String title, String units, Optional<String> link, String description) {
        private List<String> cells() {
            return List.of(type, date.toString(), title, units, link.orElse(""), description);
        }
    }

    /** Earliest first. */
    static RenewalLines of(Term term, Collection<LearningActivity> activities, List<Effort> studied) {
        List<RenewalLine> lines = Stream.concat(
                        activities.stream()
                                .filter(one -> term.contains(one.day()))
                                .map(RenewalLines::line),
                        study(term, studied).stream())
                .sorted(Comparator.comparing(RenewalLine::date).thenComparing(RenewalLine::title))
                .toList();
        return new RenewalLines(lines);
    }

    /** The same as a table. */
    String csv() {
        return Csv.write(HEADER, lines.stream().map(RenewalLine::cells).toList());
    }

    private static RenewalLine line(LearningActivity activity) {
        return new RenewalLine(
                activity.activityType().orElse("Category " + activity.category().letter()),
                activity.day(),
                activity.title(),
                units(activity.minutes()),
                activity.link(),
                activity.notes().orElse(""));
    }

    /** Rounded down to hundredths. */
    private static String units(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(CredentialFacts.MINUTES_PER_UNIT), 2, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static List<RenewalLine> study(Term term, List<Effort> studied) {
        Map<YearMonth, List<Effort>> months = new TreeMap<>();
        studied.stream().filter(effort -> term.contains(effort.day())).forEach(effort -> months.computeIfAbsent(
                        YearMonth.from(effort.day()), none -> new ArrayList<>())
                .add(effort));
        return months.values().stream().flatMap(month -> month(month).stream()).toList();
    }

    private static Optional<RenewalLine> month(List<Effort> days) {
        long minutes = days.stream()
                .map(Effort::time)
                .reduce(Duration.ZERO, Duration::plus)
                .toMinutes();
        long rounded = minutes - minutes % QUARTER_MINUTES;
        if (rounded == 0) {
            return Optional.empty();
        }
        return Optional.of(new RenewalLine(
                "Category " + LearningCategory.OWN_STUDY.letter(),
                days.getLast().day(),
                STUDY_TITLE,
                units(rounded),
                Optional.empty(),
                "Active time on " + days.size() + (days.size() == 1 ? " day" : " days")
                        + " of this month, measured answer by answer."));
    }
}
