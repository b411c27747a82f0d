package groundwork.curriculum.rule;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.App;
import groundwork.curriculum.TestContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RulesTest {
    @Test
    void findNothingInCompleteContent(@TempDir Path root) {
        assertThat(new TestContent(root).complete().allProblems()).isEmpty();
    }

    @Test
    void tellAllProblemsSortedByPlace(@TempDir Path root) {
        TestContent content = new TestContent(root).complete();
        content.item(
                        "practice-1",
                        "Emil runs sales at a bakery chain practice-1",
                        "Bo plans ferries for three islands",
                        "key: persuade",
                        "key: nobody",
                        "Nobody answers for a vote",
                        "A ceremony")
                .replace("concepts/owner.yaml", "**one decides**", "one decides");
        assertThat(content.allProblems())
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .startsWith("1-core/1.1-context/items/practice-1.yaml:10 item-type "),
                        problem -> assertThat(problem)
                                .startsWith("1-core/1.1-context/items/practice-1.yaml:12 old-words "),
                        problem -> assertThat(problem).startsWith("concepts/owner.yaml:7 one-highlight "));
    }

    @Test
    void haveNamesOfTheirOwnAndSayWhatHolds() {
        assertThat(Rules.all(App.contentKinds()))
                .extracting(Rule::name)
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("[a-z-]+"));
        assertThat(Rules.all(App.contentKinds()))
                .extracting(Rule::description)
                .doesNotHaveDuplicates()
                .allMatch(it -> it.endsWith("."));
    }

    /** To bring the page up to date, write {@link RulesPage#markdown} to it. */
    @Test
    void standOnTheirPage() throws IOException {
        Path page =
                Path.of(System.getProperty("content.directory", "../content")).resolveSibling("docs/content-rules.md");
        if (Boolean.getBoolean("update.pages")) {
            Files.writeString(page, RulesPage.markdown(App.contentKinds()));
        }
        assertThat(Files.readString(page))
                .as("docs/content-rules.md; mvn test -Dtest=RulesTest -Dupdate.pages=true writes it")
                .isEqualTo(RulesPage.markdown(App.contentKinds()));
    }
}
