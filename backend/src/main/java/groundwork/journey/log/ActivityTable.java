package groundwork.journey.log;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import groundwork.http.Refused;
import groundwork.journey.EntryId;
import groundwork.journey.log.ImportView.ImportProblem;
import groundwork.journey.log.ImportView.ImportRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A CSV file of activities, read: what is understood and what is not, by the line. Commas, semicolons or tabs part the
 * cells, whichever the header has most of; a byte order mark is passed over.
 */
final class ActivityTable {
    private static final int LONGEST = 200_000;
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
        if (csv.length() > LONGEST) {
            throw Refused.badRequest("/csv", "A file has at most " + LONGEST + " characters; split it.");
        }
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        ActivityTable table = new ActivityTable(digest(csv));
        Iterator<CsvRecord> records = records(text).iterator();
        if (!records.hasNext()) {
            throw Refused.badRequest("/csv", "The file is empty.");
        }
        table.readRows(ActivityColumns.of(records.next().getFields()), records, latest);
        return table;
    }

    /** Parsed to its end before a row is looked at, so that a quote without an end is told where it begins. */
    private static List<CsvRecord> records(String text) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                if (records.size() > MOST_ROWS) {
                    throw Refused.badRequest("/csv", "A file has at most " + MOST_ROWS + " rows; split it.");
                }
                records.add(record);
            }
        } catch (CsvParseException malformed) {
            throw Refused.badRequest(
                    "/csv", "The file cannot be read as a table near row " + (records.size() + 1) + ".");
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory can be read", impossible);
        }
        return records;
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(one -> one == wanted).count();
    }

    private void readRows(ActivityColumns columns, Iterator<CsvRecord> records, LocalDate latest) {
        while (records.hasNext()) {
            CsvRecord record = records.next();
            int line = Math.toIntExact(record.getStartingLineNumber());
            try {
                activities.put(line, columns.read(record.getFields()).checked(latest));
            } catch (UnreadableRow unreadable) {
                problems.add(new ImportProblem(line, unreadable.reason()));
            } catch (Refused refused) {
                problems.add(new ImportProblem(line, ActivityColumns.reason(refused)));
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
