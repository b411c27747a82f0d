package groundwork.curriculum.rule;

import static groundwork.curriculum.TestContent.ITEMS;
import static groundwork.curriculum.TestContent.OBJECTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.curriculum.TestContent;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordingRulesTest {
    private TestContent content;

    @BeforeEach
    void writeContent(@TempDir Path root) {
        content = new TestContent(root).item("ferry").lesson();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Development Team waits.",
                "They are self-organising.",
                "A self-organized team waits.",
                "They groom on Tuesdays.",
                "Backlog grooming takes an hour.",
                "A ceremony is due.",
                "Five Scrum ceremonies are due.",
                "She keeps a prioritised Product Backlog.",
                "He prioritizes the backlog.",
                "There are three Scrum roles.",
                "The Product Owner role is his.",
                "He takes the role of the Scrum Master.",
                "They commit to the scope.",
                "They committed to all items.",
                "The daily stand-up is at nine.",
                "It is shown in the Sprint demo.",
                "It is potentially shippable.",
            })
    void refusesOldWords(String sentence) {
        content.item("ferry", "Emil runs sales at a bakery chain ferry.", sentence);
        assertThat(content.problems("old-words")).hasSize(1).first().asString().startsWith(ITEMS + "ferry.yaml:6 “");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The team develops software.",
                "They organise themselves.",
                "Her dog-grooming salon opens at nine.",
                "It is booked for a wedding ceremony.",
                "Patients are prioritised by need.",
                "She is committed to the goal.",
                "They commit to the Product Goal.",
                "He plays a role in a film.",
                "“We groom the backlog in a ceremony”, says Ada.",
                "A demo account is open.",
            })
    void letsOtherWordsPass(String sentence) {
        content.item("ferry", "Emil runs sales at a bakery chain ferry.", sentence);
        assertThat(content.problems("old-words")).isEmpty();
    }

    @Test
    void letsBeliefsAndDistractorsSpeakAsPeopleDo() {
        content.item("ferry", "Move it up a bit", "Raise it in the ceremony")
                .replace("concepts/owner.yaml", "belief: Let them vote", "belief: The Development Team votes");
        assertThat(content.problems("old-words")).isEmpty();
        content.item("ferry", "Tell the owner why", "Raise it in the ceremony");
        assertThat(content.problems("old-words")).containsExactly(ITEMS + "ferry.yaml:13 “ceremony”: write event.");
    }

    @Test
    void findsOldWordsInTheirLineOfALesson() {
        content.lesson("A vote feels fair", "A ceremony feels fair");
        assertThat(content.problems("old-words")).containsExactly(OBJECTIVE + "lesson.md:15 “ceremony”: write event.");
    }

    @Test
    void warnsOfWordsThatTheGuideDoesWithoutInRulesOnly() {
        content.item("ferry", "basis: rule", "basis: practice", "Emil runs sales", "Emil estimates sales");
        assertThat(content.problems("guide-words")).isEmpty();
        content.item("ferry", "Emil runs sales", "Emil estimates sales");
        assertThat(content.problems("guide-words"))
                .containsExactly(ITEMS + "ferry.yaml:6 “estimates”: write size, sizing.");
    }

    @Test
    void warnsOfLongSentences() {
        String words = "and so on ".repeat(11);
        content.item("ferry", "Emil runs", "Emil. He waits " + words.strip() + ". He runs");
        assertThat(content.problems("long-sentence")).as("35 words").isEmpty();
        content.item("ferry", "Emil runs", "Emil waits " + words + "here. He runs");
        assertThat(content.problems("long-sentence"))
                .containsExactly(ITEMS + "ferry.yaml:6 A sentence of 36 words: “Emil waits and so on and …”.");
    }

    @Test
    void refusesHtmlImagesAndUnsafeLinks() {
        content.item("ferry", "Emil runs", "A [link](https://scrumguides.org), a < b. Emil runs");
        assertThat(content.problems("plain-markdown")).isEmpty();
        content.item("ferry", "Emil runs", "<b>Emil</b> ![runs](x.png) [away](http://here)");
        assertThat(content.problems("plain-markdown"))
                .containsExactly(
                        ITEMS + "ferry.yaml:6 Learners would not see the HTML <b>: leave it out.",
                        ITEMS + "ferry.yaml:6 Learners would not see the HTML </b>: leave it out.",
                        ITEMS + "ferry.yaml:6 Learners would not see the image x.png: leave it out.",
                        ITEMS + "ferry.yaml:6 Learners would not see the link http://here: leave it out.");
    }

    @Test
    void wantsOneStrongPassageInACorrection() {
        assertThat(content.problems("one-highlight")).isEmpty();
        content.replace("concepts/owner.yaml", "**one decides**", "one decides");
        assertThat(content.problems("one-highlight"))
                .containsExactly("concepts/owner.yaml:7 "
                        + "Exactly one passage is **strong**, the one to remember; here it is 0.");
    }
}
