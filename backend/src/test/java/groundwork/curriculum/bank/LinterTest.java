package groundwork.curriculum.bank;

import static groundwork.curriculum.TestContent.ITEMS;
import static groundwork.curriculum.TestContent.TYPES;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.curriculum.TestContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LinterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Linter linter = new Linter(TYPES);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private TestContent content;

    @BeforeEach
    void writeContent(@TempDir Path root) {
        content = new TestContent(root).complete();
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void passesCompleteContent() {
        assertThat(linter.lint(content.root(), TODAY, out)).isZero();
        assertThat(printed())
                .isEqualToNormalizingNewlines(
                        "1 objectives, 4 concepts, 1 misconceptions, 14 items, 1 quizzes: 0 errors, 0 warnings.\n");
    }

    @Test
    void failsOnErrorsAndNotOnWarnings() {
        content.item("practice-1", "Emil runs sales at a bakery chain practice-1", "Ada sells bicycles in Utrecht");
        assertThat(linter.lint(content.root(), TODAY, out)).isZero();
        assertThat(printed()).contains(ITEMS + "practice-1.yaml:6 alike-stems (warning) This stem");

        content.item("practice-1", "level: apply", "level: guess");
        assertThat(linter.lint(content.root(), TODAY, out)).isEqualTo(1);
        assertThat(printed()).contains(ITEMS + "practice-1.yaml:4 schema /level");
    }

    @Test
    void addsNewIdsToTheReleasedOnes() throws IOException {
        content.item("aardvark");
        linter.fixIds(content.root(), out);
        assertThat(printed()).isEqualToNormalizingNewlines("ids.txt + aardvark\n");
        assertThat(content.text("ids.txt"))
                .startsWith("1.1\naardvark\ncheck-10\n")
                .endsWith("\n");
        assertThat(content.problems("new-id")).isEmpty();
    }

    @Test
    void addsWordsThatNoDictionaryHas() throws IOException {
        content.item("practice-1", "Emil runs sales", "Kwabena runs sales").file("words.txt", "");
        linter.fixWords(content.root(), out);
        assertThat(printed()).contains("words.txt + Kwabena\n").doesNotContain("Emil");
        assertThat(content.problems("spelling")).isEmpty();
        assertThat(content.problems("sorted-words")).isEmpty();
    }

    @Test
    void tellsHowMuchThereIs() {
        linter.statistics(content.root(), out);
        assertThat(printed().lines())
                .contains(
                        "objectives with a full lesson                                 1   at least 59      SHORT",
                        "misconceptions that two items or more stand for               1   at least 150     SHORT",
                        "practice items of the objective with the fewest              10   at least 6       ok",
                        "check items of the objective with the fewest                  4   at least 3       ok",
                        "items of the concept with the fewest                          3   at least 2       ok",
                        "items in a situation with a name or a number             78.6 %   at least 70 %    ok",
                        "items of the most frequent type                         100.0 %   at most 45 %     SHORT",
                        "items in a quiz                                        10 to 10   10 to 20         ok",
                        "keys that are the longest option                          0.0 %   by chance 33.3 % ok",
                        "stems that are nearly another's                               0   none             ok");
        assertThat(printed())
                .contains("pichler                               1")
                .contains("1.1 Who decides                       4       14       10        4")
                .contains("single-choice                        14    100 %")
                .contains(
                        "The key is the longest option in 0.0 of 14 items with one key; by chance it would be in 4.7.");
    }
}
