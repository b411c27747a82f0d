package groundwork.http;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that somebody sent, read row by row. Commas, semicolons or tabs part the cells; a byte order mark and empty lines
 * are passed over; rows may have different numbers of cells. Refused is what is longer than {@value #LONGEST} characters.
 */
public final class CsvTable {
    private static final int LONGEST = 200_000;

    private final String pointer;
    private final String noun;
    private final String text;

    /**
     * A row.
     *
     * @param line on which it begins, counted from 1
     * @param cells as they stand, with white space
     */
    public record Row(int line, List<String> cells) {}

    /**
     * What was sent, not yet read.
     *
     * @param pointer to where it stands in the request's JSON
     * @param noun what refusals call it, such as file
     */
    public CsvTable(String pointer, String noun, String text) {
        this.pointer = pointer;
        this.noun = noun;
        if (text.length() > LONGEST) {
            throw refused("A " + noun + " has at most " + LONGEST + " characters; split it.");
        }
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Refused refused(String reason) {
        return Refused.badRequest(pointer, reason);
    }

    /**
     * As programs write tables: the first line tells what parts the cells. All of it is parsed before a row is given, so that
     * a quote within a cell is told where it stands.
     *
     * @param most rows below the header
     */
    public List<Row> strict(int most) {
        String header = text.lines().findFirst().orElse("");
        return rows(reader(header).allowExtraCharsAfterClosingQuote(false), most);
    }

    /**
     * As people put lists together: whatever the text has most of parts the cells, and quotes may end within one, since mail
     * programs write {@code "Bell, Ann" <ann@example.org>}.
     */
    public List<Row> lenient() {
        return rows(reader(text).allowExtraCharsAfterClosingQuote(true), Integer.MAX_VALUE);
    }

    private static CsvReader.CsvReaderBuilder reader(String telling) {
        return CsvReader.builder()
                .fieldSeparator(separator(telling))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .skipEmptyLines(true);
    }

    private static char separator(String text) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(text, candidate) > count(text, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(one -> one == wanted).count();
    }

    private List<Row> rows(CsvReader.CsvReaderBuilder builder, int most) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = builder.ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                if (rows.size() > most) {
                    throw refused("A " + noun + " has at most " + most + " rows; split it.");
                }
                rows.add(new Row(Math.toIntExact(record.getStartingLineNumber()), record.getFields()));
            }
        } catch (CsvParseException malformed) {
            throw refused("The " + noun + " cannot be read as a table near row " + (rows.size() + 1) + ".");
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory can be read", impossible);
        }
        return rows;
    }
}
