package groundwork.journey.log;

import groundwork.http.CsvTable;
import groundwork.http.CsvTable.Row;
import groundwork.http.Refused;
import groundwork.journey.EntryId;
import groundwork.journey.log.ImportView.ImportProblem;
import groundwork.journey.log.ImportView.ImportRow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A CSV file of activities, read: what is understood and what is not, by the line. Commas, semicolons or tabs part the
 * cells, whichever the header has most of; a byte order mark is passed over.
 */
final class ActivityTable {
    private static final int MOST_ROWS = 1000;

    private final SortedMap<Integer, LearningActivity> activities = new TreeMap<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final String digest;

    private ActivityTable(String digest) {
        this.digest = digest;
    }

    /**
     * Reads a file.
     *
     * @param latest the last day that is not in the future
     * @throws Refused if it is too large, has no header that names what is needed, or nothing below it
     */
    static ActivityTable read(String csv, LocalDate latest) {
        List<Row> rows = new CsvTable("/csv", "file", csv).strict(MOST_ROWS);
        if (rows.isEmpty()) {
            throw Refused.badRequest("/csv", "The file is empty.");
        }
        ActivityTable table = new ActivityTable(digest(csv));
        table.readRows(ActivityColumns.of(rows.getFirst().cells()), rows.subList(1, rows.size()), latest);
        return table;
    }

    private void readRows(ActivityColumns columns, List<Row> rows, LocalDate latest) {
        for (Row row : rows) {
            try {
                activities.put(row.line(), columns.read(row.cells()).checked(latest));
            } catch (UnreadableRow unreadable) {
                problems.add(new ImportProblem(row.line(), unreadable.reason()));
            } catch (Refused refused) {
                problems.add(new ImportProblem(row.line(), ActivityColumns.reason(refused)));
            }
        }
        if (activities.isEmpty() && problems.isEmpty()) {
            throw Refused.badRequest("/csv", "The file has a header and no rows.");
        }
    }

    /** The rows that are understood; known are those of the log and those that stand further up. */
    List<ImportRow> rows(Collection<LearningActivity> log) {
        List<LearningActivity> seen = new ArrayList<>(log);
        List<ImportRow> rows = new ArrayList<>();
        activities.forEach((line, activity) -> {
            rows.add(new ImportRow(line, activity, seen.stream().anyMatch(activity::isSameAs)));
            seen.add(activity);
        });
        return rows;
    }

    List<ImportProblem> problems() {
        return List.copyOf(problems);
    }

    /** Names the file's content. */
    String digest() {
        return digest;
    }

    /** The id of the activity that a line of a file becomes: the same whenever it is confirmed. */
    static EntryId id(EntryId file, int line) {
        return new EntryId(UUID.nameUUIDFromBytes((file + ":" + line).getBytes(StandardCharsets.US_ASCII))
                .toString());
    }

    private static String digest(String csv) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(csv.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JVM has SHA-256", missing);
        }
    }
}
