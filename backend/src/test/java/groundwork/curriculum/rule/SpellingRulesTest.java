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

final class SpellingRulesTest {
    private static final String SITUATION = "Emil runs sales at a bakery chain ferry.";

    private TestContent content;

    @BeforeEach
    void writeContent(@TempDir Path root) {
        content = new TestContent(root).item("ferry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They organise the colour of the Sprint's twenty-one labels.",
                "He doesn’t know; the learners’ catalogue has cafe-style tables.",
                "It costs 10k€ in Q3, or 2x the v2 price.",
                "Refinement is the Product Owner’s, too.",
            })
    void letsBritishEnglishPass(String sentence) {
        content.item("ferry", SITUATION, sentence);
        assertThat(content.problems("spelling")).isEmpty();
    }

    @Test
    void tellsEveryMisspellingWithItsPlace() {
        content.item("ferry", SITUATION, "They organize it.\n\n  The decison is the teeam’s.");
        assertThat(content.problems("spelling"))
                .containsExactly(
                        told(ITEMS + "ferry.yaml:6", "organize"),
                        told(ITEMS + "ferry.yaml:8", "decison"),
                        told(ITEMS + "ferry.yaml:8", "teeam"));
    }

    private static String told(String place, String word) {
        return place + " “" + word + "” is in no dictionary: correct it, or add it to words.txt.";
    }

    @Test
    void knowsTheProjectsOwnWords() {
        content.item("ferry", SITUATION, "Kwabena’s timebox is short. Timebox it.");
        assertThat(content.problems("spelling")).hasSize(3);
        content.file("words.txt", "Kwabena\ntimebox\n");
        assertThat(content.problems("spelling")).isEmpty();
    }

    @Test
    void leavesQuotedBlocksToWhoeverIsQuoted() {
        content.lesson("Emil waits.", "> They organize it.");
        assertThat(content.problems("spelling")).isEmpty();
        content.lesson("Emil waits.", "They organize it.");
        assertThat(content.problems("spelling")).hasSize(1);
    }

    @Test
    void wantsOwnWordsInOrder() {
        content.file("words.txt", "Kwabena\ntimebox\n");
        assertThat(content.problems("sorted-words")).isEmpty();
        content.file("words.txt", "timebox\nKwabena\nKwabena\n");
        assertThat(content.problems("sorted-words"))
                .containsExactly(
                        "words.txt:2 The words stand in alphabetical order, each once.",
                        "words.txt:3 The words stand in alphabetical order, each once.");
    }

    @Test
    void warnsOfOwnWordsThatNobodyNeeds() {
        content.item("ferry", SITUATION, "Kwabena’s timebox is a box.").file("words.txt", "Kwabena\ntimebox\n");
        assertThat(content.problems("unused-word")).isEmpty();
        content.file("words.txt", "Kofi\nKwabena\nbox\ntimebox\n");
        assertThat(content.problems("unused-word"))
                .containsExactly(
                        "words.txt:1 No text uses “Kofi” any more.", "words.txt:3 The dictionary has “box” itself.");
    }
}
