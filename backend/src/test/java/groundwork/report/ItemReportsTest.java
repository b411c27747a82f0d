package groundwork.report;

import static groundwork.http.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.LearnerId;
import groundwork.attempt.AttemptView;
import groundwork.attempt.Sitting;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.item.ItemId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What learners report of items, on both engines. */
@DatabaseTest
final class ItemReportsTest {
    private Sitting sitting;
    private ItemReports reports;
    private LearnerId ada;
    private AttemptView attempt;
    private ItemId answered;

    @BeforeEach
    void answerAnItem(Database database) {
        sitting = new Sitting(database);
        reports = new ItemReports(database, sitting.attempts, sitting.clock);
        ada = sitting.newLearner();
        attempt = sitting.practice(ada);
        answered = attempt.items().getFirst().id();
        sitting.answer(ada, attempt, answered, false);
    }

    private ItemReportRequest report(ItemId item, String text) {
        return new ItemReportRequest(
                Optional.of(new ReportId(UUID.randomUUID().toString())),
                item,
                attempt.id(),
                ReportReason.KEY,
                Optional.of(text));
    }

    @Test
    void keepsAReportWithTheVersionThatWasMet(Database database) {
        reports.report(ada, report(answered, "  Splitting can be right.\n"));

        assertThat(ItemReports.in(database)).singleElement().satisfies(report -> {
            assertThat(report.item()).isEqualTo(answered);
            assertThat(report.version())
                    .isEqualTo(sitting.curriculum().item(answered).orElseThrow().version());
            assertThat(report.reason()).isEqualTo(ReportReason.KEY);
            assertThat(report.text()).contains("Splitting can be right.");
            assertThat(report.reportedAt()).isEqualTo(sitting.clock.instant());
        });
    }

    @Test
    void countsAReportSentTwiceOnce(Database database) {
        ItemReportRequest sent = report(answered, "Why?");
        ItemReports.Made first = reports.report(ada, sent);
        sitting.clock.pass(Duration.ofMinutes(5));
        ItemReports.Made second = reports.report(ada, sent);

        assertThat(first.isNew()).isTrue();
        assertThat(second.isNew()).isFalse();
        assertThat(second.view()).isEqualTo(first.view());
        assertThat(ItemReports.in(database)).hasSize(1);
    }

    @Test
    void refusesAnotherReportUnderTheSameId(Database database) {
        ItemReportRequest sent = report(answered, "Why?");
        reports.report(ada, sent);

        assertRefused(
                409,
                () -> reports.report(
                        ada,
                        new ItemReportRequest(sent.id(), sent.item(), sent.attempt(), ReportReason.TYPO, sent.text())));
        assertThat(ItemReports.in(database)).extracting(ItemReport::reason).containsExactly(ReportReason.KEY);
    }

    @Test
    void refusesWhatTheLearnerHasNotAnswered(Database database) {
        ItemId open = attempt.items().get(1).id();
        LearnerId ben = sitting.newLearner();

        assertRefused(409, () -> reports.report(ada, report(open, "Why?")));
        assertRefused(404, () -> reports.report(ada, report(new ItemId("nobody-knows-it"), "Why?")));
        assertRefused(404, () -> reports.report(ben, report(answered, "Why?")));
        assertThat(ItemReports.in(database)).isEmpty();
    }

    @Test
    void refusesATextThatIsTooLong(Database database) {
        reports.report(ada, report(answered, "ä".repeat(1000)));

        assertRefused(400, () -> reports.report(ada, report(answered, "ä".repeat(1001))));
        assertThat(ItemReports.in(database)).hasSize(1);
    }

    @Test
    void takesAReportWithoutWords(Database database) {
        reports.report(
                ada,
                new ItemReportRequest(
                        Optional.empty(), answered, attempt.id(), ReportReason.UNCLEAR, Optional.of("  \n")));

        assertThat(ItemReports.in(database)).singleElement().satisfies(report -> assertThat(report.text())
                .isEmpty());
    }

    @Test
    void findsTheReportsOfSomeItemsLatestFirst(Database database) {
        ItemId second = attempt.items().get(1).id();
        sitting.answer(ada, attempt, second, true);
        reports.report(ada, report(answered, "First."));
        sitting.clock.pass(Duration.ofMinutes(1));
        reports.report(ada, report(answered, "Second."));
        reports.report(ada, report(second, "Elsewhere."));

        assertThat(reports.of(List.of(answered)))
                .extracting(report -> report.text().orElseThrow())
                .containsExactly("Second.", "First.");
        assertThat(reports.of(List.of())).isEmpty();
    }

    @Test
    void forgetsReportsWithTheirLearner(Database database) {
        reports.report(ada, report(answered, "My name is Ada."));
        database.write(sql -> sql.execute("delete from learner where id = ?", ada.value()));

        assertThat(ItemReports.in(database)).isEmpty();
    }
}
