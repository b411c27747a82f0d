package groundwork.insight.model;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.insight.model.DiscussionQuestions.Found;
import groundwork.item.Basis;
import groundwork.item.MisconceptionId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DiscussionQuestionsTest {
    private static final String BELIEF = "An item is Done when the *Product Owner* has said “accepted”";

    @Test
    void quotesTheBeliefAndAsksForOnesOwnCompany() {
        assertThat(texts(found(Basis.RULE, false)))
                .containsExactly(
                        "Suppose a colleague says: “An item is Done when the Product Owner has said ‘accepted’.”"
                                + " Nobody objects. What would happen at your company on the Monday after, and who would notice"
                                + " first?");
    }

    @Test
    void asksByWhoseWordStandsAgainstIt() {
        assertThat(texts(found(Basis.RULE, false), found(Basis.PRACTICE, false), found(Basis.JUDGEMENT, false)))
                .satisfiesExactly(
                        rule -> assertThat(rule).contains("on the Monday after"),
                        practice -> assertThat(practice).contains("Where have you seen this go well"),
                        judgement -> assertThat(judgement).contains("What does that depend on?"));
        assertThat(texts(found(Basis.PRACTICE, true))).allMatch(text -> text.contains("your own Product Backlog"));
    }

    @Test
    void asksAtMostThreeAndNoTwoInTheSameWords() {
        for (Basis basis : Basis.values()) {
            for (boolean isOfMaking : new boolean[] {true, false}) {
                List<Found> many = Collections.nCopies(5, found(basis, isOfMaking));
                assertThat(DiscussionQuestions.of(many))
                        .hasSize(3)
                        .extracting(DiscussionQuestion::text)
                        .doesNotHaveDuplicates()
                        .allMatch(text -> text.endsWith("?") || text.contains("? "));
            }
        }
        assertThat(DiscussionQuestions.of(List.of())).isEmpty();
    }

    private static List<String> texts(Found... found) {
        return DiscussionQuestions.of(List.of(found)).stream()
                .map(DiscussionQuestion::text)
                .toList();
    }

    private static Found found(Basis basis, boolean isOfMaking) {
        return new Found(new MisconceptionId("owner-accepts"), BELIEF, basis, isOfMaking);
    }
}
