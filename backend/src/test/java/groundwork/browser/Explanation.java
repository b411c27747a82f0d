package groundwork.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import groundwork.curriculum.Concept;
import groundwork.curriculum.Misconception;
import groundwork.curriculum.SourceEntry;
import groundwork.item.PartFeedback;
import groundwork.item.Score;
import java.util.Map;

/** What a page has to say of an answer: why, which belief, what is so, and where that stands. */
final class Explanation {
    private final String seen;
    private final String held;

    Explanation(Visit visit) {
        seen = Words.dense(visit.text());
        held = Words.dense(visit.page().getByRole(AriaRole.MAIN).textContent());
    }

    /** The reasons for what stood right may be folded away; all else is in sight. */
    void tells(Given given) {
        assertThat(seen).contains(verdict(given));
        given.outcome().parts().stream()
                .map(PartFeedback::rationale)
                .flatMap(rationale -> rationale.stream())
                .forEach(rationale -> assertThat(held).contains(Words.dense(rationale)));
        given.outcome().rationale().ifPresent(whole -> assertThat(seen).contains(Words.dense(whole)));
        given.beliefs().forEach(this::tells);
        given.outcome()
                .concepts()
                .forEach(id -> tells(Answers.CURRICULUM.concept(id).orElseThrow()));
    }

    /** The belief, what is so, and where that stands. */
    void tells(Misconception belief) {
        assertThat(seen).contains(Words.dense(belief.belief())).contains(Words.dense(belief.correction()));
        assertThat(seen)
                .contains(source(Answers.CURRICULUM.concept(belief.concept()).orElseThrow()));
    }

    private void tells(Concept concept) {
        assertThat(seen).contains(Words.dense(concept.statement())).contains(source(concept));
    }

    private static String source(Concept concept) {
        Map<String, SourceEntry> sources = Answers.CURRICULUM.course().sources();
        SourceEntry work = requireNonNull(sources.get(concept.source().key()));
        return Words.dense(work.title() + "," + concept.source().locator());
    }

    private static String verdict(Given given) {
        if (!given.isMeasured()) {
            return Words.dense("Saved. Now judge it yourself.");
        }
        Score score = given.score();
        String words =
                switch (score.verdict(given.item().basis())) {
                    case RIGHT -> "That holds";
                    case PARTLY -> score.possible() > 1 ? "Partly: " : "There is something to it.";
                    case WRONG -> score.possible() > 1 ? "Here is what holds." : "Something else holds here.";
                    case STRONGER -> "You chose the stronger answer.";
                    case COSTLIER -> "Another answer is stronger.";
                    case AWAITING, TOLD -> throw new IllegalArgumentException("No score has this verdict.");
                };
        return Words.dense(words);
    }
}
