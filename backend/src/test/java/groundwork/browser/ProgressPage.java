package groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import groundwork.curriculum.Objective;
import groundwork.item.Pool;
import java.util.regex.Pattern;

/** Where a learner stands, objective by objective. */
final class ProgressPage {
    private final Visit visit;

    ProgressPage(Visit visit) {
        this.visit = visit;
        visit.press(AriaRole.LINK, "Progress");
        visit.named(AriaRole.HEADING, Pattern.compile("^Objective by objective$"))
                .waitFor();
    }

    void counts(Objective objective, long met, long right) {
        String row = visit.named(AriaRole.ROW, Pattern.compile("^" + Words.quote(objective.shortTitle())))
                .innerText();
        int items = Answers.CURRICULUM.items(objective.id(), Pool.PRACTICE).size();
        assertThat(row.split("[\\t\\n]+")).contains(right + " of " + items).contains(String.valueOf(met));
    }

    void says(String sentence) {
        assertThat(visit.text()).contains(sentence);
    }
}
