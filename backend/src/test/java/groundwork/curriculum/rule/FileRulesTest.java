package groundwork.curriculum.rule;

import static groundwork.curriculum.TestContent.ITEM;
import static groundwork.curriculum.TestContent.ITEMS;
import static groundwork.curriculum.TestContent.OBJECTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.curriculum.TestContent;
import groundwork.curriculum.source.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileRulesTest {
    private TestContent content;

    @BeforeEach
    void writeContent(@TempDir Path root) {
        content = new TestContent(root).item("ferry");
    }

    @Test
    void readsUtf8Only() throws IOException {
        assertThat(content.problems("readable")).isEmpty();
        Files.write(content.root().resolve(ITEMS + "ferry.yaml"), new byte[] {'a', ':', ' ', (byte) 0xe4});
        assertThat(content.problems("readable"))
                .containsExactly(ITEMS + "ferry.yaml:1 The file is not written in UTF-8.");
    }

    @Test
    void tellsThatThereIsNoDirectory() {
        assertThat(Rules.check(ContentReader.read(content.root().resolve("nowhere"), TestContent.TYPES)))
                .extracting(problem -> problem.rule().name())
                .containsExactly("readable", "present", "present");
    }

    @Test
    void missesCourseAndIds() throws IOException {
        assertThat(content.problems("present")).isEmpty();
        Files.delete(content.root().resolve("course.yaml"));
        Files.delete(content.root().resolve("ids.txt"));
        assertThat(content.problems("present"))
                .containsExactly(
                        "course.yaml:1 There is no course.yaml in the content directory.",
                        "ids.txt:1 There is no ids.txt in the content directory.");
    }

    @Test
    void refusesFilesInWrongFolders() {
        content.file("schemas/item.json", "{}").file(".editorconfig", "");
        assertThat(content.problems("placed")).isEmpty();
        content.file(OBJECTIVE + "ferry.yaml", ITEM).file("quizzes/notes.txt", "");
        assertThat(content.problems("placed"))
                .containsExactly(
                        OBJECTIVE + "ferry.yaml:1 No kind of content file belongs here.",
                        "quizzes/notes.txt:1 No kind of content file belongs here.");
    }

    @Test
    void refusesBrokenYaml() {
        assertThat(content.problems("yaml")).isEmpty();
        content.item("ferry", "level: apply", "level: [apply")
                .item("train", "level: apply", "level: apply\nlevel: apply");
        assertThat(content.problems("yaml"))
                .containsExactly(
                        ITEMS + "ferry.yaml:5 This is no YAML: expected ',' or ']', but got :.",
                        ITEMS + "train.yaml:5 The key level stands here twice.");
    }

    @Test
    void refusesEmptyFilesAndAnchors() {
        content.file(ITEMS + "empty.yaml", "").item("train", "level: apply", "level: &level apply");
        assertThat(content.problems("yaml"))
                .containsExactly(
                        ITEMS + "empty.yaml:1 The file is empty.",
                        ITEMS + "train.yaml:4 Anchors and aliases are not used in content files.");
    }

    @Test
    void checksFilesAgainstTheirSchemas() {
        assertThat(content.problems("schema")).isEmpty();
        content.item("ferry", "level: apply", "level: guess", "key:", "kee:")
                .replace(OBJECTIVE + "objective.yaml", "short: Who decides", "short: Who decides in the very end")
                .replace("concepts/owner.yaml", "basis: practice", "basis: rumour");
        assertThat(content.problems("schema"))
                .satisfiesExactly(
                        problem -> assertThat(problem).startsWith(OBJECTIVE + "items/ferry.yaml:10 /kee"),
                        problem -> assertThat(problem).startsWith(ITEMS + "ferry.yaml:4 /level"),
                        problem -> assertThat(problem).startsWith(OBJECTIVE + "objective.yaml:3 /short"),
                        problem -> assertThat(problem).startsWith("concepts/owner.yaml:5 /concepts/3/basis"));
    }

    @Test
    void doesNotBlameWhoRefersToABrokenConcept() {
        content.replace("concepts/owner.yaml", "basis: practice", "basis: rumour");
        assertThat(content.allProblems()).noneMatch(problem -> problem.contains("There is no concept"));
        assertThat(content.problems("deleted-id")).isEmpty();
    }

    @Test
    void wantsFilesCalledAsTheirIds() {
        assertThat(content.problems("file-name")).isEmpty();
        content.item("ferry", "id: ferry", "id: boat");
        assertThat(content.problems("file-name"))
                .containsExactly(ITEMS + "ferry.yaml:1 The file is called ferry and its id is boat.");
    }

    @Test
    void wantsFoldersThatStartWithTheObjective() {
        assertThat(content.problems("objective-folder")).isEmpty();
        content.replace(OBJECTIVE + "objective.yaml", "\"1.1\"", "\"1.2\"");
        assertThat(content.problems("objective-folder"))
                .containsExactly(OBJECTIVE + "objective.yaml:1 The folder 1.1-context does not start with 1.2-.");
    }

    @Test
    void wantsObjectivesInTheFolderOfACategory() {
        assertThat(content.problems("category-folder")).isEmpty();
        content.replace("course.yaml", "id: core", "id: heart");
        assertThat(content.problems("category-folder"))
                .containsExactly(OBJECTIVE + "objective.yaml:1 No category of course.yaml has the folder 1-core.");
    }

    @Test
    void wantsAnObjectiveAroundItemsAndLessons() {
        assertThat(content.problems("no-orphan")).isEmpty();
        content.file("1-core/1.9-new/items/train.yaml", ITEM.replace("THE-ID", "train"))
                .file("1-core/1.9-new/lesson.md", "");
        assertThat(content.problems("no-orphan"))
                .containsExactly(
                        "1-core/1.9-new/items/train.yaml:1 There is no objective.yaml in the folder above.",
                        "1-core/1.9-new/lesson.md:1 There is no objective.yaml beside this lesson.");
    }
}
