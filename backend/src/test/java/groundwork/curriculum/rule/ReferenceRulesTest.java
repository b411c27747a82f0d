package groundwork.curriculum.rule;

import static groundwork.curriculum.TestContent.ITEMS;
import static groundwork.curriculum.TestContent.OBJECTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.curriculum.TestContent;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReferenceRulesTest {
    private static final String OBJECTIVE_FILE = OBJECTIVE + "objective.yaml";

    private TestContent content;

    @BeforeEach
    void writeContent(@TempDir Path root) {
        content = new TestContent(root).item("ferry");
    }

    @Test
    void wantsConceptsThatExist() {
        assertThat(content.problems("known-concept")).isEmpty();
        content.item("ferry", "concept: one-person-orders", "concept: nothing")
                .replace(OBJECTIVE_FILE, "others-persuade", "somebody")
                .replace("concepts/owner.yaml", "concept: one-person-orders", "concept: nobody");
        assertThat(content.problems("known-concept"))
                .containsExactly(
                        OBJECTIVE_FILE + ":7 There is no concept somebody.",
                        "concepts/owner.yaml:7 There is no concept nobody.",
                        ITEMS + "ferry.yaml:3 There is no concept nothing.");
    }

    @Test
    void wantsMisconceptionsThatExist() {
        assertThat(content.problems("known-misconception")).isEmpty();
        content.item("ferry", "committee-orders", "nobody-orders");
        assertThat(content.problems("known-misconception"))
                .containsExactly(ITEMS + "ferry.yaml:12 There is no misconception nobody-orders.");
    }

    @Test
    void wantsPrerequisitesThatExist() {
        assertThat(content.problems("known-prerequisite")).isEmpty();
        content.replace(OBJECTIVE_FILE, "level: apply", "level: apply\nprerequisites: [F99]");
        assertThat(content.problems("known-prerequisite"))
                .containsExactly(OBJECTIVE_FILE + ":6 There is no objective F99.");
    }

    @Test
    void refusesPrerequisitesInACircle() {
        String second = content.text(OBJECTIVE_FILE).replace("\"1.1\"", "\"1.2\"");
        content.file("1-core/1.2-next/objective.yaml", second + "prerequisites: [\"1.1\"]\n");
        assertThat(content.problems("no-circle")).isEmpty();
        content.replace(OBJECTIVE_FILE, "level: apply", "level: apply\nprerequisites: [\"1.2\"]");
        assertThat(content.problems("no-circle"))
                .containsExactly(
                        OBJECTIVE_FILE + ":6 The prerequisites of 1.1 lead back to itself.",
                        "1-core/1.2-next/objective.yaml:8 The prerequisites of 1.2 lead back to itself.");
    }

    @Test
    void wantsEditionsThatExist() {
        assertThat(content.problems("known-edition")).isEmpty();
        content.replace(OBJECTIVE_FILE, "\"2022\"", "\"2023\"");
        assertThat(content.problems("known-edition")).containsExactly(OBJECTIVE_FILE + ":6 There is no edition 2023.");
    }

    @Test
    void wantsSourcesAndSectionsThatExist() {
        content.item("train", "scrum-guide-2020, Product Owner", "pichler, Anywhere");
        assertThat(content.problems("known-source")).isEmpty();
        content.item("ferry", "Product Owner]", "Project Owner]").item("train", "scrum-guide-2020", "scrum-guide-2017");
        assertThat(content.problems("known-source"))
                .containsExactly(
                        ITEMS + "ferry.yaml:15 The Scrum Guide has no section “Project Owner”.",
                        ITEMS + "train.yaml:15 There is no source scrum-guide-2017 in course.yaml.");
    }

    @Test
    void wantsRulesToCiteTheGuide() {
        assertThat(content.problems("rule-cites-guide")).isEmpty();
        content.item("ferry", "scrum-guide-2020, Product Owner", "pichler, Chapter 3")
                .replace("concepts/owner.yaml", "basis: practice", "basis: rule");
        assertThat(content.problems("rule-cites-guide"))
                .containsExactly(
                        "concepts/owner.yaml:5 A rule cites scrum-guide-2020, since only it makes rules.",
                        ITEMS + "ferry.yaml:15 A rule cites scrum-guide-2020, since only it makes rules.");
    }

    @Test
    void wantsItemsToTestAConceptOfTheirObjective() {
        assertThat(content.problems("own-concept")).isEmpty();
        content.replace(OBJECTIVE_FILE, "one-person-orders, ", "");
        assertThat(content.problems("own-concept"))
                .containsExactly(ITEMS + "ferry.yaml:3 The objective 1.1 does not list the concept one-person-orders.");
    }

    @Test
    void wantsQuizItemsThatExist() {
        content.complete();
        assertThat(content.problems("known-quiz-item")).isEmpty();
        content.quiz("practice-0", "practice-1", "practice-2", "practice-3", "lost");
        assertThat(content.problems("known-quiz-item"))
                .containsExactly("quizzes/decisions.yaml:5 There is no item lost.");
    }

    @Test
    void keepsCheckItemsAndRetiredOnesOutOfQuizzes() {
        content.complete();
        assertThat(content.problems("quiz-practises")).isEmpty();
        content.item("practice-0", "basis: rule", "basis: rule\nretired: true")
                .quiz("practice-0", "practice-1", "practice-2", "practice-3", "check-10");
        assertThat(content.problems("quiz-practises"))
                .containsExactly(
                        "quizzes/decisions.yaml:5 A quiz shows items of the practice pool; practice-0 is retired.",
                        "quizzes/decisions.yaml:5 A quiz shows items of the practice pool; check-10 is in the check pool.");
    }
}
