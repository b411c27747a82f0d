package groundwork.curriculum.rule;

import static groundwork.curriculum.TestContent.ITEMS;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.curriculum.TestContent;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ItemRulesTest {
    private TestContent content;

    @BeforeEach
    void writeContent(@TempDir Path root) {
        content = new TestContent(root).item("ferry");
    }

    @Test
    void asksTheItemsType() {
        assertThat(content.problems("item-type")).isEmpty();
        content.item("ferry", "key: persuade", "key: nobody");
        assertThat(content.problems("item-type"))
                .containsExactly(ITEMS + "ferry.yaml:10 There is no nobody here: vote, persuade, move.");
    }

    @Test
    void leavesJudgementsToSingleChoice() {
        String[] judgement = {"basis: rule", "basis: judgement"};
        content.item("ferry", judgement);
        assertThat(content.problems("graded-judgement")).isEmpty();
        content.item(
                "ferry", "basis: rule", "basis: judgement", "single", "multiple", "key: persuade", "key: [vote, move]");
        assertThat(content.problems("graded-judgement"))
                .containsExactly(
                        ITEMS + "ferry.yaml:5 Only options with weights can say stronger and costlier: single choice.");
    }

    @Test
    void wantsToBeToldHowManyToChoose() {
        String[] two = {"single", "multiple", "key: persuade", "key: [persuade, move]", "do?", "do? Choose two."};
        content.item("ferry", two);
        assertThat(content.problems("choose-how-many")).isEmpty();
        content.item("ferry", "single", "multiple", "key: persuade", "key: [persuade, move]");
        assertThat(content.problems("choose-how-many"))
                .containsExactly(ITEMS + "ferry.yaml:6 The question says how many to choose: “Choose two.”");
    }

    @Test
    void warnsOfPartsWithoutRationale() {
        assertThat(content.problems("rationale")).isEmpty();
        content.file(ITEMS + "ferry.yaml", """
                id: ferry
                type: ordering
                concept: one-person-orders
                level: apply
                basis: rule
                stem: What comes first?
                elements:
                  - {id: a, text: Listen, rationale: Nothing is known yet.}
                  - {id: b, text: Weigh}
                  - {id: c, text: Decide, rationale: Now it is known.}
                key: [a, b, c]
                rationale: Deciding comes last.
                source: [scrum-guide-2020, Product Owner]
                """);
        assertThat(content.problems("rationale"))
                .containsExactly(ITEMS + "ferry.yaml:9 Say in a rationale why “b” stands where it does.");
    }

    @Test
    void refusesRationalesThatSayTheSame() {
        assertThat(content.problems("own-rationale")).isEmpty();
        content.item(
                "ferry",
                "Two orders compete from now on, and nobody knows which of them counts.",
                "Nobody answers for a *vote*.");
        assertThat(content.problems("own-rationale"))
                .containsExactly(ITEMS + "ferry.yaml:14 This says what the rationale of vote says.");
    }

    @Test
    void wantsAReasonOrABeliefForADistractor() {
        assertThat(content.problems("weaker-why")).isEmpty();
        content.item("ferry", ", and nobody knows which of them counts", "");
        assertThat(content.problems("weaker-why"))
                .containsExactly(ITEMS + "ferry.yaml:14 Say which misconception “move” stands for,"
                        + " or in its rationale, in 12 words or more, why it is weaker here.");
        content.item("ferry", ", and nobody knows which of them counts", "", "level: apply", "level: remember");
        assertThat(content.problems("weaker-why")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which is **not** his to decide?",
                "What does she **least** need?",
                "What costs at least two weeks?",
                "What would no longer be hers?",
            })
    void letsQuestionsPass(String question) {
        content.item("ferry", "What should he do?", question);
        assertThat(content.problems("bold-negative")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which is not his to decide?",
                "What **will** he never need?",
                "What does she least need?",
                "Which of them isn’t hers?",
                "All except which two are hers?",
                "Which would a survey hardly bring up?",
            })
    void wantsNegativesInBold(String question) {
        content.item("ferry", "What should he do?", question);
        assertThat(content.problems("bold-negative"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(ITEMS + "ferry.yaml:6 The question turns on “");
    }

    @Test
    void looksOnlyAtTheEndWithWhichAnOrderingBegins() {
        content.file(ITEMS + "ferry.yaml", ordering("Put first what is due first, so that waiting costs least."));
        assertThat(content.problems("bold-negative")).isEmpty();
        content.file(ITEMS + "ferry.yaml", ordering("Put first what costs her least."));
        assertThat(content.problems("bold-negative"))
                .containsExactly(ITEMS + "ferry.yaml:6 The question turns on “least”: set it in **bold**.");
    }

    private static String ordering(String stem) {
        return """
                id: ferry
                type: ordering
                concept: one-person-orders
                level: apply
                basis: rule
                stem: STEM
                elements:
                  - {id: x, text: Listen, rationale: Nothing is known yet.}
                  - {id: b, text: Weigh, rationale: Now it is half known.}
                  - {id: c, text: Decide, rationale: Now it is known.}
                key: [x, b, c]
                rationale: Deciding comes last.
                source: [scrum-guide-2020, Product Owner]
                """.replace("STEM", stem);
    }

    @Test
    void refusesAllOfTheAbove() {
        assertThat(content.problems("no-catch-all")).isEmpty();
        content.item("ferry", "Move it up a bit", "None of the above");
        assertThat(content.problems("no-catch-all"))
                .containsExactly(ITEMS + "ferry.yaml:14 Options are shuffled, and this one says nothing itself.");
    }
}
