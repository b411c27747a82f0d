package groundwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Tables as we write them. */
final class CsvTest {
    @Test
    void writesAsTheRfcHasIt() {
        assertThat(Csv.write(List.of("a", "b"), List.of(List.of("x, y", "say \"no\""), List.of("", "two\nlines"))))
                .isEqualTo("a,b\r\n\"x, y\",\"say \"\"no\"\"\"\r\n,\"two\nlines\"\r\n");
    }

    @Test
    void disarmsWhatASpreadsheetWouldRun() {
        List<String> armed = List.of("=HYPERLINK(\"http://a\")", "+1", "-1", "@sum", "\tx", "\rx");

        assertThat(
                        CsvReader.builder()
                                .ofCsvRecord(Csv.write(List.of("1", "2", "3", "4", "5", "6"), List.of(armed)))
                                .stream()
                                .skip(1)
                                .findFirst()
                                .orElseThrow()
                                .getFields())
                .allMatch(cell -> cell.startsWith("'"))
                .extracting(Csv::plain)
                .containsExactlyElementsOf(armed);
    }

    @Test
    void leavesOtherApostrophesAlone() {
        assertThat(Csv.plain("'t Hof")).isEqualTo("'t Hof");
        assertThat(Csv.plain("'=1")).isEqualTo("=1");
        assertThat(Csv.plain("'")).isEqualTo("'");
    }

    /** Whatever is written is read again, cell by cell. */
    @Test
    void survivesTheWayThereAndBack() {
        String letters = "a,;\"\n\r\t='+-@é漢 ";
        Random random = new Random(6);
        for (int i = 0; i < 2_000; i++) {
            List<String> row = new ArrayList<>(List.of("first"));
            for (int j = 0; j < 4; j++) {
                StringBuilder cell = new StringBuilder();
                random.ints(random.nextInt(8), 0, letters.length()).forEach(at -> cell.append(letters.charAt(at)));
                row.add(cell.toString());
            }
            List<String> read =
                    CsvReader.builder().ofCsvRecord(Csv.write(List.of("a", "b", "c", "d", "e"), List.of(row))).stream()
                            .skip(1)
                            .findFirst()
                            .orElseThrow()
                            .getFields();
            List<String> cells = read.stream().map(Csv::plain).toList();
            for (int j = 0; j < cells.size(); j++) {
                if (!row.get(j).startsWith("'")) {
                    assertThat(cells.get(j)).isEqualTo(row.get(j));
                }
            }
        }
    }
}
