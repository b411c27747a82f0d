package groundwork.assignment.pack;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.App;
import groundwork.curriculum.TestContent;
import groundwork.curriculum.rule.Problem;
import groundwork.curriculum.rule.Rules;
import groundwork.curriculum.source.ContentReader;
import groundwork.curriculum.source.ReleasedIds;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule with a pack that keeps it and one that does not. The objective takes 5 minutes, the readiness check 12. */
final class PackRulesTest {
    private static final String FILE = "packs/a-quarter.yaml";
    private static final String PACK = """
            id: a-quarter
            title: A pack in 17 minutes
            order: 1
            moment: before-class
            minutes: 17
            text: It has one objective and the check.
            tasks:
              - {kind: objective, target: "1.1"}
              - {kind: readiness}
            """;

    private TestContent content;

    @BeforeEach
    void write(@TempDir Path root) throws IOException {
        content = new TestContent(root).complete().file(FILE, PACK);
        ReleasedIds.add(root, List.of("a-quarter", "another"));
        String another = PACK.replace("a-quarter", "another").replace("order: 1", "order: 2");
        content.file("packs/another.yaml", another);
    }

    private List<String> problems() {
        LocalDate today = LocalDate.parse("2026-11-21");
        return Rules.check(ContentReader.read(content.root(), TestContent.TYPES, App.contentKinds(), today)).stream()
                .map(Problem::toString)
                .toList();
    }

    private List<String> broken(String old, String replacement) {
        content.replace(FILE, old, replacement);
        return problems();
    }

    @Test
    void findNothingInPacksThatKeepThem() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void findATaskThatNobodyCanBegin() {
        assertThat(broken("{kind: objective, target: \"1.1\"}", "{kind: quiz, target: nobody}"))
                .contains("packs/a-quarter.yaml:8 pack-references There is no quiz nobody to begin.");
    }

    @Test
    void findATaskThatStandsTwice() {
        assertThat(broken("  - {kind: readiness}", "  - {kind: objective, target: \"1.1\"}\n  - {kind: readiness}"))
                .contains("packs/a-quarter.yaml:9 pack-doubled This task stands in the pack already.");
    }

    @Test
    void findAPlaceThatIsTaken() {
        assertThat(broken("order: 1", "order: 2"))
                .containsExactly("packs/another.yaml:3 pack-doubled This place is taken by a-quarter.");
    }

    @Test
    void findAPackThatTakesLongerThanItSays() {
        assertThat(broken("title: A pack in 17 minutes", "title: A pack")).isEmpty();
        assertThat(broken("minutes: 17", "minutes: 20")).isEmpty();
        assertThat(broken("minutes: 20", "minutes: 13"))
                .containsExactly("packs/a-quarter.yaml:5 pack-minutes It says 13 minutes, and its tasks take 17.");
        assertThat(broken("minutes: 13", "minutes: 13\nretired: true")).isEmpty();
    }

    @Test
    void findATitleThatSaysAnotherTime() {
        assertThat(broken("in 17 minutes", "in 2 hours"))
                .containsExactly(
                        "packs/a-quarter.yaml:2 pack-title The title says 2 hours, and `minutes` something else.");
    }

    @Test
    void findATaskWithoutItsTarget() {
        assertThat(broken("{kind: objective, target: \"1.1\"}", "{kind: objective}"))
                .anyMatch(problem -> problem.contains(" schema "));
    }
}
