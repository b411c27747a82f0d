package groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

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
        long measured = given.stream().filter(Given::isMeasured).count();
        if (right == measured) {
            return "All " + right + " fully right.";
        }
        return right == 0 ? "Now you know where to look." : "You have " + right + " of " + measured + " fully right.";
    }

    void counts(List<Given> given) {
        long right = given.stream().filter(Given::isRight).count();
        long wrong = given.stream().filter(Given::isWrong).count();
        long measured = given.stream().filter(Given::isMeasured).count();
        Stream<String> scored = Stream.of("right" + right, "partly" + (measured - right - wrong), "notyet" + wrong);
        Stream<String> written =
                measured < given.size() ? Stream.of("tobejudged" + (given.size() - measured)) : Stream.empty();
        List<String> counts = visit.page().locator("dl > div").allInnerTexts().stream()
                .map(Words::dense)
                .toList();
        assertThat(counts)
                .containsExactlyElementsOf(Stream.concat(scored, written).toList());
    }

    /** Every belief that showed up, with what is so and where that stands. */
    void tellsTheBeliefs(List<Given> given) {
        Explanation explanation = new Explanation(visit);
        given.stream().flatMap(one -> one.beliefs().stream()).forEach(explanation::tells);
    }
}
