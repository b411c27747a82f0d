package groundwork.curriculum.rule;

import static groundwork.curriculum.TestContent.ITEMS;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.curriculum.TestContent;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        content.item("ferry", "Two orders compete from now on", "Nobody answers for a *vote*");
        assertThat(content.problems("own-rationale"))
                .containsExactly(ITEMS + "ferry.yaml:14 This says what the rationale of vote says.");
    }

    @Test
    void refusesAllOfTheAbove() {
        assertThat(content.problems("no-catch-all")).isEmpty();
        content.item("ferry", "Move it up a bit", "None of the above");
        assertThat(content.problems("no-catch-all"))
                .containsExactly(ITEMS + "ferry.yaml:14 Options are shuffled, and this one says nothing itself.");
    }
}
