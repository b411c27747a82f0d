package groundwork.curriculum.rule;

import static groundwork.curriculum.TestContent.ITEMS;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.curriculum.TestContent;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArithmeticRulesTest {
    private static final String SOURCE = "source: [scrum-guide-2020, Product Owner]";

    private TestContent content;

    @BeforeEach
    void writeContent(@TempDir Path root) {
        content = new TestContent(root);
    }

    /** Writes an item whose key and reason hold figures, with these proofs. */
    private void item(String proofs) {
        content.item(
                "ferry",
                "at a bakery chain ferry",
                "in two of 1,200 shops for 8 weeks",
                "Tell the owner why.",
                "Tell the owner of the 37.5 hours.",
                "One person decides and can say why.",
                "\"Of 9,600 weeks, −3 % are lost in two.\"",
                SOURCE,
                SOURCE + "\n" + proofs);
    }

    private static final String RIGHT = """
            arithmetic:
              - {says: "37.5", is: "300 / 8"}
              - {says: "9,600", is: "1200 * 8"}
              - {says: "−3", is: "ROUND(-100 / 33, 0)"}
              - {says: "two", is: "SQRT(4)"}
              - {given: ["3"]}
            """;

    @Test
    void computesAgainWhatAnItemSays() {
        item(RIGHT);
        assertThat(content.problems("schema")).isEmpty();
        assertThat(content.problems("arithmetic")).isEmpty();
        item(RIGHT.replace("300 / 8", "301 / 8").replace("SQRT(4)", "SQRT(9)"));
        assertThat(content.problems("arithmetic"))
                .containsExactly(
                        ITEMS + "ferry.yaml:17 This says 37.5, and 301 / 8 is 37.625.",
                        ITEMS + "ferry.yaml:20 This says 2, and SQRT(9) is 3.");
    }

    @Test
    void wantsEachFigureToStandInTheAnswers() {
        item(RIGHT.replace("37.5", "7.5").replace("300 / 8", "60 / 8").replace("given: [\"3\"]", "given: [\"1,200\"]"));
        assertThat(content.problems("arithmetic"))
                .containsExactly(
                        ITEMS + "ferry.yaml:17 “7.5” stands in no option and no rationale.",
                        ITEMS + "ferry.yaml:21 “1,200” stands in no option and no rationale.");
    }

    @Test
    void saysWhatCannotBeComputed() {
        item(RIGHT.replace("300 / 8", "300 / 0").replace("9,600", "of 9,600 weeks, −3"));
        assertThat(content.problems("arithmetic"))
                .containsExactly(
                        ITEMS + "ferry.yaml:17 This cannot be computed: Division by zero.",
                        ITEMS + "ferry.yaml:18 “of 9,600 weeks, −3” is not one number.");
    }

    @Test
    void wantsAProofOrASayOfItsOwn() {
        item(RIGHT.replace(", is: \"300 / 8\"", ""));
        assertThat(content.problems("schema")).isNotEmpty();
    }

    @Test
    void warnsOfAKeyWhoseNumberComesFromNowhere() {
        item(RIGHT);
        assertThat(content.problems("uncomputed-number")).isEmpty();
        item("retired: false");
        assertThat(content.problems("uncomputed-number"))
                .containsExactly(ITEMS + "ferry.yaml:13 Where does 37.5 come from? Say it in `arithmetic`.");
        content.item("ferry", "at a bakery chain ferry", "for two of 37.50 hours", "owner why", "owner of 2 and 37.5");
        assertThat(content.problems("uncomputed-number")).isEmpty();
    }
}
