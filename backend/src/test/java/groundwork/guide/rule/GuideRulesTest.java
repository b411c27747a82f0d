package groundwork.guide.rule;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.App;
import groundwork.curriculum.TestContent;
import groundwork.curriculum.rule.Problem;
import groundwork.curriculum.rule.Rule;
import groundwork.curriculum.rule.Rules;
import groundwork.curriculum.source.ContentReader;
import groundwork.curriculum.source.ReleasedIds;
import groundwork.guide.GuideKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule with a page that keeps it and one that does not. */
final class GuideRulesTest {
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 21);
    private static final String FILE = "guide/renewal.yaml";
    private static final String OTHER = "guide/after-that.yaml";

    private static final String PAGE = """
            id: renewal
            stage: renewing
            order: 1
            question: How is it renewed?
            title: Every two years it takes a fee
            answer: It is renewed every two years.
            checked: 2026-11-21
            text: |
              Read what it costs.

              ## And then

              It is no official word.
            facts:
              - about: Fee
                text: It was $100 in 2026.
                trust: primary
                checked: 2026-11-21
                sources: [pichler]
              - about: Hours
                text: An hour is one unit, according to Emil.
                trust: reported
                sources: [pichler]
            rooms: [log]
            """;

    private TestContent content;

    @BeforeEach
    void write(@TempDir Path root) throws IOException {
        content = new TestContent(root).complete().file(FILE, PAGE);
        ReleasedIds.add(root, List.of("renewal", "after-that"));
        content.file(
                OTHER,
                PAGE.replace("id: renewal", "id: after-that")
                        .replace("order: 1", "order: 2")
                        .replace("stage: renewing", "stage: going-further"));
    }

    private List<Problem> problems(LocalDate today) {
        return Rules.check(ContentReader.read(content.root(), TestContent.TYPES, App.contentKinds(), today));
    }

    private List<String> found(String rule, LocalDate today) {
        return problems(today).stream()
                .filter(problem -> problem.rule().name().equals(rule))
                .map(Problem::toString)
                .toList();
    }

    /** Breaks something, and gives what the rule of this name says of it. */
    private List<String> broken(String rule, String old, String replacement) {
        content.replace(FILE, old, replacement);
        return found(rule, CHECKED);
    }

    @Test
    void findNothingInPagesThatKeepThem() {
        assertThat(problems(CHECKED)).isEmpty();
    }

    @Test
    void findAPlaceThatIsTaken() {
        assertThat(broken("guide-order", "order: 1", "order: 2"))
                .containsExactly("guide/renewal.yaml:3 guide-order The place 2 is taken by after-that.");
    }

    @Test
    void findAStageThatComesTooLate() {
        assertThat(broken("guide-order", "stage: renewing", "stage: reference"))
                .containsExactly("guide/after-that.yaml:2 guide-order An earlier stage follows that of renewal.");
    }

    @Test
    void passOverThePlaceOfARetiredPage() {
        assertThat(broken("guide-order", "order: 1", "order: 2\nretired: true")).isEmpty();
    }

    @Test
    void findAFactWithoutSource() {
        assertThat(broken(
                        "guide-source-missing",
                        "according to Emil.\n    trust: reported\n    sources: [pichler]",
                        "according to Emil.\n    trust: reported"))
                .containsExactly("guide/renewal.yaml:20 guide-source-missing “Hours” names no source.");
    }

    @Test
    void findASourceThatNobodyKnows() {
        assertThat(broken(
                        "guide-source-missing", "reported\n    sources: [pichler]", "reported\n    sources: [hearsay]"))
                .containsExactly(
                        "guide/renewal.yaml:23 guide-source-missing There is no source hearsay in course.yaml.");
    }

    @Test
    void findAReportWithoutItsReporter() {
        assertThat(broken("guide-reported", ", according to Emil", ""))
                .containsExactly("guide/renewal.yaml:21 guide-reported Say whose word it is: according to …");
    }

    @Test
    void findAPageWithoutItsDay() {
        assertThat(broken("guide-undated", "checked: 2026-11-21\ntext", "text"))
                .containsExactly(
                        "guide/renewal.yaml:1 guide-undated Say on which day this page was checked: `checked`.");
    }

    @Test
    void findADayThatLiesAhead() {
        assertThat(broken("guide-undated", "primary\n    checked: 2026-11-21", "primary\n    checked: 2027-11-21"))
                .containsExactly(
                        "guide/renewal.yaml:15 guide-undated “Fee” was checked on a day that lies ahead, on 2027-11-21.");
    }

    @Test
    void findADayThatIsInNoCalendar() {
        assertThat(broken("schema", "primary\n    checked: 2026-11-21", "primary\n    checked: 2026-13-21"))
                .isNotEmpty();
    }

    @Test
    void keepAFactFreshForAHundredAndEightyDays() {
        assertThat(found("guide-stale", CHECKED.plusDays(180))).isEmpty();
    }

    @Test
    void warnOfEachFactThatIsOlder() {
        assertThat(found("guide-stale", CHECKED.plusDays(181)))
                .hasSize(4)
                .contains("guide/renewal.yaml:15 guide-stale (warning) “Fee” was last checked over 180 days ago,"
                        + " on 2026-11-21.");
    }

    @Test
    void askNobodyForTheDay() {
        assertThat(Rules.check(ContentReader.read(
                        content.replace(FILE, "2026-11-21", "2000-01-01").root(),
                        TestContent.TYPES,
                        App.contentKinds())))
                .isEmpty();
    }

    @Test
    void findMoneyOutsideOfFacts() {
        assertThat(broken("guide-money", "Read what it costs.", "It costs 95 euros."))
                .containsExactly("guide/renewal.yaml:8 guide-money 95 euros belongs into a fact.");
        assertThat(broken("guide-money", "Every two years it takes a fee", "Every two years it takes $95"))
                .contains("guide/renewal.yaml:5 guide-money $95 belongs into a fact.");
    }

    @Test
    void findMoneyWithoutItsYear() {
        assertThat(broken("guide-money", " in 2026", ""))
                .containsExactly("guide/renewal.yaml:15 guide-money Say when $100 was true: the year in words, and"
                        + " `checked`.");
    }

    @Test
    void findMoneyWithoutADayOfItsOwn() {
        assertThat(broken("guide-money", "primary\n    checked: 2026-11-21", "primary"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is the official path.",
                "A pass is guaranteed.",
                "We are endorsed by the issuer.",
                "Your hours here will be accepted.",
                "An hour here counts as one SEU.",
                "It prepares you for the CSPO exam.",
                "- It is not easy.\n\n  - You get your units guaranteed."
            })
    void findAClaim(String claim) {
        assertThat(broken("guide-claim", "Read what it costs.", claim)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no CSPO exam.",
                "Nobody can promise that your hours are accepted.",
                "Ask whether an hour counts as one SEU.",
                "Is it the official path?",
                "A seller writes “guaranteed”; ask what that means.",
                "You accept the licence."
            })
    void letADenialPass(String sentence) {
        assertThat(broken("guide-claim", "Read what it costs.", sentence)).isEmpty();
    }

    @Test
    void readAnswersAsTheyReadAllContent() {
        assertThat(broken("old-words", "answer: It is renewed", "answer: In a ceremony it is renewed"))
                .isNotEmpty();
    }

    @Test
    void areNamedAfterTheirKind() {
        assertThat(GuideKind.INSTANCE.rules()).extracting(Rule::name).allMatch(name -> name.startsWith("guide-"));
    }
}
