package groundwork.curriculum.rule;

import static groundwork.curriculum.TestContent.ITEMS;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.curriculum.TestContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IdRulesTest {
    private TestContent content;

    @BeforeEach
    void writeContent(@TempDir Path root) {
        content = new TestContent(root).item("ferry").releaseAll();
    }

    @Test
    void wantsEveryIdOnce() {
        assertThat(content.problems("unique-id")).isEmpty();
        content.item("the-order-shows");
        assertThat(content.problems("unique-id"))
                .containsExactly(ITEMS + "the-order-shows.yaml:1 "
                        + "The id the-order-shows is taken by the concept in concepts/owner.yaml.");
    }

    @Test
    void wantsNewIdsListed() {
        assertThat(content.problems("new-id")).isEmpty();
        content.item("train");
        assertThat(content.problems("new-id"))
                .containsExactly(
                        ITEMS + "train.yaml:1 " + "The id train is new: add it to ids.txt, or run lint --fix-ids.");
    }

    @Test
    void wantsIdsRetiredAndNotDeleted() throws IOException {
        content.item("ferry", "basis: rule", "basis: rule\nretired: true");
        assertThat(content.problems("deleted-id")).isEmpty();
        Files.delete(content.root().resolve(ITEMS + "ferry.yaml"));
        assertThat(content.problems("deleted-id"))
                .containsExactly(
                        "ids.txt:3 No file holds ferry: an id is retired by `retired: true` and never deleted.");
    }

    @Test
    void wantsIdsSortedAndOnce() {
        assertThat(content.problems("sorted-ids")).isEmpty();
        content.file("ids.txt", "b\na\na\nc\n");
        assertThat(content.problems("sorted-ids"))
                .containsExactly(
                        "ids.txt:2 The ids stand in alphabetical order, each once.",
                        "ids.txt:3 The ids stand in alphabetical order, each once.");
    }
}
