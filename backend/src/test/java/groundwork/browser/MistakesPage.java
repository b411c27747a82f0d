package groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** What went wrong at last, across all attempts. */
final class MistakesPage {
    private final Visit visit;

    MistakesPage(Visit visit) {
        this.visit = visit;
        visit.press(AriaRole.BUTTON, "More");
        visit.press(AriaRole.LINK, "Mistakes");
    }

    /** These and no others, the latest first, each with the belief behind it. */
    void lists(List<Given> mistakes) {
        visit.reads(
                mistakes.size() == 1 ? "One question to take again." : mistakes.size() + " questions to take again.");
        Locator questions = visit.page()
                .getByRole(AriaRole.ARTICLE)
                .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2));
        assertThat(questions.allInnerTexts().stream().map(Words::dense))
                .containsExactlyElementsOf(mistakes.reversed().stream()
                        .map(given -> Words.dense(given.item().question()))
                        .toList());
        Explanation explanation = new Explanation(visit);
        mistakes.stream().flatMap(given -> given.beliefs().stream()).forEach(explanation::tells);
    }

    void isEmpty() {
        visit.reads("Nothing to take again.");
    }
}
