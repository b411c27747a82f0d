package groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What a finished attempt came to. */
final class SummaryPage {
    private final Visit visit;

    /** Waits for the heading that these answers earn. */
    SummaryPage(Visit visit, List<Given> given) {
        this.visit = visit;
        visit.reads(heading(given));
    }

    private static String heading(List<Given> given) {
        long right = given.stream().filter(Given::isRight).count();
        if (right == given.size()) {
            return "All " + right + " fully right.";
        }
        return right == 0
                ? "Now you know where to look."
                : "You have " + right + " of " + given.size() + " fully right.";
    }

    void counts(List<Given> given) {
        long right = given.stream().filter(Given::isRight).count();
        long wrong = given.stream().filter(Given::isWrong).count();
        List<String> counts = visit.page().locator("dl > div").allInnerTexts().stream()
                .map(Words::dense)
                .toList();
        assertThat(counts)
                .containsExactly("right" + right, "partly" + (given.size() - right - wrong), "notyet" + wrong);
    }

    /** Every belief that showed up, with what is so and where that stands. */
    void tellsTheBeliefs(List<Given> given) {
        Explanation explanation = new Explanation(visit);
        given.stream().flatMap(one -> one.beliefs().stream()).forEach(explanation::tells);
    }
}
