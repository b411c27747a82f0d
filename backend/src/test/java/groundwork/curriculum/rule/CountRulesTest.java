package groundwork.curriculum.rule;

import static groundwork.curriculum.TestContent.ITEMS;
import static groundwork.curriculum.TestContent.OBJECTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.curriculum.TestContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CountRulesTest {
    private static final String OBJECTIVE_FILE = OBJECTIVE + "objective.yaml";

    private TestContent content;

    @BeforeEach
    void writeContent(@TempDir Path root) {
        content = new TestContent(root).complete();
    }

    @Test
    void wantsALessonForAnObjectiveWithConcepts() throws IOException {
        assertThat(content.problems("lesson")).isEmpty();
        Files.delete(content.root().resolve(OBJECTIVE + "lesson.md"));
        assertThat(content.problems("lesson"))
                .containsExactly(OBJECTIVE_FILE + ":7 This objective has concepts and no lesson.md beside it.");
    }

    @Test
    void wantsNothingForAnObjectiveWithoutConcepts() {
        assertThat(content.problems("announced")).isEmpty();
        content.replace(OBJECTIVE_FILE, "concepts: [", "concepts: [] #");
        assertThat(content.problems("announced"))
                .containsExactly(OBJECTIVE_FILE
                        + ":1 This objective has a lesson or items and no concepts: nobody will see them.");
    }

    @Test
    void wantsFourToSevenConcepts() {
        assertThat(content.problems("concept-count")).isEmpty();
        content.replace(OBJECTIVE_FILE, ", the-order-shows", "");
        assertThat(content.problems("concept-count"))
                .containsExactly(OBJECTIVE_FILE + ":7 An objective has 4 to 7 concepts; this one has 3.");
    }

    @Test
    void wantsNineItemsOfBothPools() throws IOException {
        assertThat(content.problems("item-count")).isEmpty();
        for (int i = 0; i < 5; i++) {
            Files.delete(content.root().resolve(ITEMS + "practice-" + i + ".yaml"));
        }
        content.item("check-13", "basis: rule", "basis: rule\nretired: true");
        content.item("check-12", "basis: rule", "basis: rule\nretired: true");
        assertThat(content.problems("item-count"))
                .containsExactly(
                        OBJECTIVE_FILE + ":1 An objective has at least 9 items; this one has 7.",
                        OBJECTIVE_FILE + ":1 An objective has at least 6 items in the practice pool; this one has 5.",
                        OBJECTIVE_FILE + ":1 An objective has at least 3 items in the check pool; this one has 2.");
    }

    @Test
    void wantsTwoItemsForAConcept() {
        assertThat(content.problems("concept-tested")).isEmpty();
        for (int i : new int[] {3, 7}) {
            content.item("practice-" + i);
        }
        content.item("check-11");
        assertThat(content.problems("concept-tested"))
                .containsExactly(OBJECTIVE_FILE + ":7 At least 2 items test a concept; the-order-shows has 0.");
    }

    @Test
    void countsTheConceptsOfParts() {
        content.item("practice-3").item("practice-7").item("check-11").file(ITEMS + "sorts.yaml", SORTING);
        assertThat(content.problems("concept-tested"))
                .containsExactly(OBJECTIVE_FILE + ":7 At least 2 items test a concept; the-order-shows has 1.");
    }

    private static final String SORTING = """
            id: sorts
            type: sorting
            concept: others-persuade
            level: apply
            basis: practice
            stem: Where does it belong?
            groups: [{id: owner, text: Owner}, {id: others, text: Others}]
            elements:
              - {id: order, text: Order, key: owner, rationale: One decides., concept: the-order-shows}
              - {id: reasons, text: Reasons, key: others, rationale: They know more.}
              - {id: facts, text: Facts, key: others, rationale: They saw them.}
              - {id: yes, text: Yes, key: owner, rationale: It binds.}
            source: [pichler, Chapter 3]
            """;

    @Test
    void wantsConceptsInUse() {
        assertThat(content.problems("concept-used")).isEmpty();
        content.replace(OBJECTIVE_FILE, ", the-order-shows", "");
        assertThat(content.problems("concept-used"))
                .containsExactly("concepts/owner.yaml:5 No objective lists the-order-shows.");
    }

    @Test
    void wantsTwoItemsForAMisconception() {
        assertThat(content.problems("misconception-used")).isEmpty();
        for (int i = 1; i < 14; i++) {
            content.item((i < 10 ? "practice-" : "check-") + i, "misconception: committee-orders, ", "");
        }
        assertThat(content.problems("misconception-used"))
                .containsExactly(
                        "concepts/owner.yaml:7 "
                                + "Distractors of at least 2 items stand for a misconception; of committee-orders, those of 1.");
    }

    @Test
    void warnsOfATypeThatPrevails() {
        assertThat(content.problems("type-mix"))
                .as("fewer than 20 items say nothing")
                .isEmpty();
        for (int i = 0; i < 6; i++) {
            content.item("more-" + i);
        }
        assertThat(content.problems("type-mix"))
                .containsExactly(
                        "course.yaml:1 Of 20 items 20 are single-choice: 100 %, and no type should be over 45 %.");
    }

    @Test
    void warnsOfTooMuchRemembering() {
        for (int i = 0; i < 10; i++) {
            content.item("practice-" + i, "level: apply", "level: remember").item("more-" + i);
        }
        assertThat(content.problems("level-mix")).isEmpty();
        content.item("more-0", "level: apply", "level: understand")
                .item("more-1", "level: apply", "level: understand")
                .item("more-2", "level: apply", "level: understand");
        assertThat(content.problems("level-mix"))
                .containsExactly("course.yaml:1 "
                        + "Of 24 items 11 ask to apply or more: 46 %, and it should be at least 50 %.");
    }
}
