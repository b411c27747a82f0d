package groundwork.journey.log;

import static groundwork.http.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.journey.log.ImportView.ImportProblem;
import groundwork.journey.log.ImportView.ImportRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of activities, good and bad. */
final class ActivityTableTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String HEADER = "date,category,title,minutes,link\n";

    private static List<ImportRow> rows(String csv) {
        return ActivityTable.read(csv, TODAY).rows(List.of());
    }

    private static List<ImportProblem> problems(String csv) {
        return ActivityTable.read(csv, TODAY).problems();
    }

    @Test
    void readsColumnsByTheirNamesInAnyOrder() {
        assertThat(rows("Title;SEUs;Type;Day;Category;Colour\n\"A talk; on value\";1,5;Webinar;1.2.2026;c;red\n"))
                .containsExactly(new ImportRow(
                        2,
                        new LearningActivity(
                                LearningCategory.OUTSIDE_EVENT,
                                Optional.of("Webinar"),
                                LocalDate.of(2026, 2, 1),
                                90,
                                "A talk; on value",
                                Optional.empty(),
                                Optional.empty()),
                        false));
    }

    @Test
    void tellsEachBadRowByItsLine() {
        String csv = HEADER
                + "2026-02-31,E,No such day,60,\n"
                + "2026-02-01,E,Fine,60,https://example.org\n"
                + "\n"
                + "2026-02-01,G,No such category,60,\n"
                + "2026-02-01,E,,60,\n"
                + "2026-02-01,E,\"Two\nlines\",60,\n"
                + "2026-02-01,E,No time,soon,\n"
                + "2026-02-01,E,Too long,6001,\n"
                + "2026-02-01,E,Nothing,0,\n"
                + "2027-01-01,E,Not yet,60,\n"
                + "2026-02-01,E,Bad link,60,javascript:alert(1)\n"
                + "2026-02-01,E,Lost \uFFFD letters,60,\n"
                + "2026-02-01,E\n";

        assertThat(rows(csv)).extracting(ImportRow::line).containsExactly(3, 7);
        assertThat(problems(csv)).extracting(ImportProblem::line).containsExactly(2, 5, 6, 9, 10, 11, 12, 13, 14, 15);
        assertThat(problems(csv)).allMatch(problem -> problem.problem().length() > 10);
    }

    @Test
    void marksWhatStandsTwice() {
        String csv = HEADER + "2026-02-01,E,A book,60,\n2026-02-01,E,a BOOK,60,\n2026-02-01,E,A book,61,\n";

        assertThat(rows(csv)).extracting(ImportRow::known).containsExactly(false, true, false);
    }

    @Test
    void passesOverAByteOrderMarkAndReadsTabs() {
        assertThat(rows("\uFEFFdate\tcategory\ttitle\thours\n2026-02-01\town-study\tA book\t2\n"))
                .extracting(row -> row.activity().minutes())
                .containsExactly(120);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "date,category,title,minutes\n",
                "date,category,title\n2026-02-01,E,A book\n",
                "2026-02-01,E,A book,60\n",
                "\"date,category,title,minutes\n2026-02-01,E,A book,60\n"
            })
    void refusesWhatIsNoTable(String csv) {
        assertRefused(400, () -> ActivityTable.read(csv, TODAY));
    }

    @Test
    void refusesWhatIsTooLarge() {
        String row = "2026-02-01,E,A book,60,\n";

        assertThat(rows(HEADER + row.repeat(1000))).hasSize(1000);
        assertRefused(400, () -> ActivityTable.read(HEADER + row.repeat(1001), TODAY));
        assertRefused(400, () -> ActivityTable.read(HEADER + "x".repeat(200_000), TODAY));
    }

    /** What we export can be imported again, formula or not. */
    @Test
    void readsWhatWeWrite() {
        List<LearningActivity> activities = List.of(
                new LearningActivity(
                        LearningCategory.TOGETHER,
                        Optional.of("Lean Coffee"),
                        LocalDate.of(2026, 2, 1),
                        45,
                        "=SUM(A1), said \"Ada\"",
                        Optional.of("https://example.org/a"),
                        Optional.of("- first\n- second")),
                new LearningActivity(
                        LearningCategory.GATHERING,
                        Optional.empty(),
                        LocalDate.of(2026, 1, 1),
                        600,
                        "A gathering",
                        Optional.empty(),
                        Optional.empty()));

        assertThat(rows(ActivityColumns.write(activities)))
                .extracting(ImportRow::activity)
                .containsExactlyElementsOf(activities);
    }
}
