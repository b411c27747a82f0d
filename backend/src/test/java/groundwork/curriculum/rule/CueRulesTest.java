package groundwork.curriculum.rule;

import static groundwork.curriculum.TestContent.ITEMS;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.curriculum.TestContent;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CueRulesTest {
    private static final String KEY = "text: Tell the owner why.";
    private static final String LONGEST = "text: Tell the owner why it matters.";
    private static final String SHORTEST = "text: Tell why.";

    private TestContent content;

    @BeforeEach
    void writeContent(@TempDir Path root) {
        content = new TestContent(root);
    }

    /** Writes 18 items, with this key text in the first of them. */
    private void items(int first, String key) {
        for (int i = 0; i < 18; i++) {
            content.item("item-" + i, KEY, i < first ? key : "text: Owner decides.");
        }
    }

    @Test
    void warnsWhenTheKeyIsLongestMoreOftenThanLuckExplains() {
        items(9, LONGEST);
        assertThat(content.problems("longest-cue")).isEmpty();
        items(10, LONGEST);
        assertThat(content.problems("longest-cue"))
                .containsExactly("course.yaml:1 The key is the longest option in 10.0 of 18 items with one key;"
                        + " by chance it would be in 6.0.");
        assertThat(content.problems("longest-key")).isEmpty();
    }

    @Test
    void refusesTheLongestAsKeyBeyondTwiceTheChance() {
        items(12, LONGEST);
        assertThat(content.problems("longest-key")).isEmpty();
        items(13, LONGEST);
        assertThat(content.problems("longest-key")).hasSize(1);
        assertThat(content.problems("longest-cue")).as("told once").isEmpty();
    }

    @Test
    void warnsWhenTheKeyIsShortestMoreOftenThanLuckExplains() {
        shortest(9);
        assertThat(content.problems("shortest-cue")).isEmpty();
        shortest(10);
        assertThat(content.problems("shortest-cue"))
                .containsExactly("course.yaml:1 The key is the shortest option in 10.0 of 18 items with one key;"
                        + " by chance it would be in 6.0.");
    }

    @Test
    void refusesTheShortestAsKeyBeyondTwiceTheChance() {
        shortest(12);
        assertThat(content.problems("shortest-key")).isEmpty();
        shortest(13);
        assertThat(content.problems("shortest-key")).hasSize(1);
    }

    private void shortest(int first) {
        for (int i = 0; i < 18; i++) {
            content.item("item-" + i, KEY, i < first ? SHORTEST : LONGEST);
        }
    }

    @Test
    void warnsOfAlwaysAndNeverInDistractorsOnly() {
        content.item("ferry", "Move it up a bit", "Never move it up", "Tell the owner why", "Always tell the owner");
        assertThat(content.problems("absolutes")).isEmpty();
        content.item("ferry", "Move it up a bit", "Never move it up");
        assertThat(content.problems("absolutes"))
                .containsExactly(ITEMS + "ferry.yaml:14 “Always” and “never” stand in distractors only:"
                        + " whoever knows tests strikes them out.");
    }

    @Test
    void warnsWhenOnlyTheKeyEchoesTheStem() {
        content.item(
                "ferry", "Tell the owner why", "Tell them of the bakery", "Have a vote on this", "Leave the bakery");
        assertThat(content.problems("stem-echo")).isEmpty();
        content.item("ferry", "Tell the owner why", "Tell them of the bakery");
        assertThat(content.problems("stem-echo"))
                .containsExactly(ITEMS + "ferry.yaml:11 Of the stem's rare words, only the key has some: bakery.");
    }

    @Test
    void warnsOfStemsThatAreNearlyTheSame() {
        content.item("ferry").item("train", "Emil runs sales at a bakery chain", "Nadia owns a clinic’s booking app");
        assertThat(content.problems("alike-stems")).isEmpty();
        content.item("train");
        assertThat(content.problems("alike-stems"))
                .containsExactly(ITEMS + "train.yaml:6 This stem is nearly that of ferry.");
    }

    @Test
    void refusesIdsThatTellTheKey() {
        content.item("ferry");
        assertThat(content.problems("telling-id")).isEmpty();
        content.item("ferry", "key: persuade", "key: the-right-way", "id: persuade", "id: the-right-way");
        assertThat(content.problems("telling-id"))
                .containsExactly(ITEMS + "ferry.yaml:13 The id “the-right-way” tells what belongs where.");
        content.item("ferry", "id: vote", "id: d1", "id: move", "id: d2");
        assertThat(content.problems("telling-id"))
                .containsExactly(ITEMS + "ferry.yaml:13 The id “persuade” tells what belongs where.");
        content.item(
                "ferry",
                "id: vote",
                "id: d1",
                "id: move",
                "id: d2",
                "key: persuade",
                "key: d3",
                "id: persuade",
                "id: d3");
        assertThat(content.problems("telling-id")).isEmpty();
    }

    @Test
    void refusesElementsCalledAsTheirPlaceOrInTheirOrder() {
        content.file(ITEMS + "sorts.yaml", SORTS).file(ITEMS + "orders.yaml", ORDERS);
        assertThat(content.problems("telling-id")).isEmpty();
        content.replace(ITEMS + "sorts.yaml", "id: reasons", "id: others")
                .replace(ITEMS + "orders.yaml", "key: [b, a, c]", "key: [a, b, c]");
        assertThat(content.problems("telling-id"))
                .containsExactlyInAnyOrder(
                        ITEMS
                                + "orders.yaml:11 The ids stand in alphabetical order when the elements are in the right one.",
                        ITEMS + "sorts.yaml:10 The id “others” tells what belongs where.");
    }

    private static final String SORTS = """
            id: sorts
            type: sorting
            concept: others-persuade
            level: apply
            basis: practice
            stem: Where does it belong?
            groups: [{id: owner, text: Owner}, {id: others, text: Others}]
            elements:
              - {id: order, text: Order, key: owner, rationale: One decides.}
              - {id: reasons, text: Reasons, key: others, rationale: They know more.}
              - {id: facts, text: Facts, key: others, rationale: They saw them.}
              - {id: last-word, text: The last word, key: owner, rationale: It binds.}
            source: [pichler, Chapter 3]
            """;

    private static final String ORDERS = """
            id: orders
            type: ordering
            concept: one-person-orders
            level: apply
            basis: rule
            stem: What comes first?
            elements:
              - {id: a, text: Weigh, rationale: Now it is half known.}
              - {id: b, text: Listen, rationale: Nothing is known yet.}
              - {id: c, text: Decide, rationale: Now it is known.}
            key: [b, a, c]
            rationale: Deciding comes last.
            source: [scrum-guide-2020, Product Owner]
            """;
}
