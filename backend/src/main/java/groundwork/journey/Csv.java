package groundwork.journey;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes tables as RFC 4180 has them: commas, quotes where needed, CRLF. A cell that a spreadsheet would take for a formula
 * gets an apostrophe before it, since what learners export may hold what others wrote.
 */
public final class Csv {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    /** The table with its header first. */
    public static String write(List<String> header, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(header);
            rows.forEach(row -> csv.writeRecord(row.stream().map(Csv::safe).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory can be written", impossible);
        }
        return text.toString();
    }

    private static String safe(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    }

    /** A cell as it was before {@link #write} made it safe. */
    public static String plain(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }
}
