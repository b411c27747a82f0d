package groundwork.journey.log;

import groundwork.http.Refused;
import groundwork.journey.Csv;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which column of a table holds what: found by the header's words, in any order; others are passed over. */
final class ActivityColumns {
    /** How the columns are called in what we export. */
    private static final List<String> HEADER =
            List.of("date", "category", "activity type", "title", "minutes", "link", "notes");

    private static final Map<String, String> SYNONYMS = Map.of(
            "day",
            "date",
            "type",
            "activity type",
            "name",
            "title",
            "seus",
            "hours",
            "units",
            "hours",
            "url",
            "link",
            "evidence",
            "link",
            "description",
            "notes");
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));
    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
    /** Longer cells are no numbers that anybody typed. */
    private static final int LONGEST_NUMBER = 12;

    private final Map<String, Integer> positions;

    private ActivityColumns(Map<String, Integer> positions) {
        this.positions = positions;
    }

    /** Refuses a header without a date, a category, a title, and minutes or hours. */
    static ActivityColumns of(List<String> header) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip().toLowerCase(Locale.ROOT).replace('_', ' ');
            positions.putIfAbsent(SYNONYMS.getOrDefault(name, name), i);
        }
        boolean hasTime = positions.containsKey("minutes") || positions.containsKey("hours");
        if (!hasTime || !positions.keySet().containsAll(List.of("date", "category", "title"))) {
            throw Refused.badRequest(
                    "/csv", "The first line has to name the columns: date, category, title, and minutes or hours.");
        }
        return new ActivityColumns(positions);
    }

    /** The row as an activity, not yet checked. */
    LearningActivity read(List<String> row) throws UnreadableRow {
        if (row.stream().anyMatch(cell -> cell.indexOf('\uFFFD') >= 0)) {
            throw new UnreadableRow("Some letters are lost. Save the file as UTF-8 and choose it again.");
        }
        String category = required(row, "category");
        return new LearningActivity(
                LearningCategory.of(category)
                        .orElseThrow(() -> new UnreadableRow(
                                "There is no category “" + excerpt(category) + "”. Write a letter from A to F.")),
                cell(row, "activity type"),
                date(required(row, "date")),
                minutes(row),
                required(row, "title"),
                cell(row, "link"),
                cell(row, "notes"));
    }

    /** A table of these, which {@link #read} understands. */
    static String write(Collection<LearningActivity> activities) {
        return Csv.write(
                HEADER,
                activities.stream()
                        .map(one -> List.of(
                                one.day().toString(),
                                one.category().slug(),
                                one.activityType().orElse(""),
                                one.title(),
                                Integer.toString(one.minutes()),
                                one.link().orElse(""),
                                one.notes().orElse("")))
                        .toList());
    }

    private static LocalDate date(String cell) throws UnreadableRow {
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(cell, format);
            } catch (DateTimeParseException other) {
                // The next form may fit.
            }
        }
        throw new UnreadableRow("“" + excerpt(cell) + "” is no date. Write 2026-03-31 or 31.3.2026.");
    }

    private int minutes(List<String> row) throws UnreadableRow {
        Optional<String> minutes = cell(row, "minutes");
        BigDecimal amount = minutes.isPresent()
                ? number(minutes.get())
                : number(required(row, "hours")).multiply(MINUTES_PER_HOUR);
        if (amount.stripTrailingZeros().scale() > 0 || amount.abs().compareTo(BigDecimal.valueOf(100_000)) > 0) {
            throw new UnreadableRow("The time has to come to whole minutes, " + LearningActivity.LONGEST + " at most.");
        }
        return amount.intValueExact();
    }

    /** With a point or a comma before the decimals. */
    private static BigDecimal number(String cell) throws UnreadableRow {
        if (cell.length() > LONGEST_NUMBER || !cell.matches("\\d+([.,]\\d+)?")) {
            throw new UnreadableRow(
                    "“" + excerpt(cell) + "” is no time. Write a number, such as 90 minutes or 1.5 hours.");
        }
        return new BigDecimal(cell.replace(',', '.'));
    }

    private String required(List<String> row, String column) throws UnreadableRow {
        return cell(row, column).orElseThrow(() -> new UnreadableRow("The cell “" + column + "” is empty."));
    }

    private Optional<String> cell(List<String> row, String column) {
        return Optional.ofNullable(positions.get(column))
                .filter(position -> position < row.size())
                .map(position -> Csv.plain(row.get(position).strip()))
                .filter(cell -> !cell.isEmpty());
    }

    private static String excerpt(String cell) {
        return cell.length() <= 40 ? cell : cell.substring(0, 40) + "…";
    }

    /** What a refusal says of a row. */
    static String reason(Refused refused) {
        return refused.problem()
                .errors()
                .map(errors -> errors.getFirst().detail())
                .orElse(refused.problem().detail());
    }
}
