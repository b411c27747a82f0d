package groundwork.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.App;
import groundwork.account.LearnerId;
import groundwork.attempt.AttemptView;
import groundwork.attempt.Sitting;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.ScenarioId;
import groundwork.curriculum.TestContent;
import groundwork.curriculum.bank.Bank;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.item.ConceptId;
import groundwork.item.ItemId;
import groundwork.item.singlechoice.SingleChoiceResponse;
import groundwork.mastery.model.Knows;
import groundwork.memory.Reviews;
import groundwork.memory.TestReviews;
import groundwork.memory.model.ConceptMemory;
import groundwork.scenario.SceneResponse;
import groundwork.scenario.TestStory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a story moves: no mastery, and of memory only what is due. On both engines. */
@DatabaseTest
final class StoriesTest {
    private static final ConceptId ONE_DECIDES = new ConceptId("one-person-orders");

    private Sitting sitting;
    private Reviews reviews;
    private Mastery mastery;
    private LearnerId ada;

    @BeforeEach
    void sitDown(Database database, @TempDir Path root) {
        TestContent content = new TestContent(root).complete().file(TestStory.FILE, TestStory.yaml());
        TestStory.release(content);
        sitting = new Sitting(database);
        sitting.edit(new Bank(App.itemTypes(), App.contentKinds()).load(content.root()));
        reviews = TestReviews.of(database, sitting);
        mastery = new Mastery(database, sitting::curriculum, reviews, sitting.clock);
        mastery.join(sitting.attempts);
        ada = sitting.newLearner();
    }

    @Test
    void makesDueTheConceptOfABeliefThatAChoiceShowed(Database database) {
        play("please");

        assertThat(TestReviews.today(reviews, ada)).isEqualTo(1);
        assertThat(sitting.start(ada, "review").items())
                .singleElement()
                .satisfies(item -> assertThat(concept(item.id())).isEqualTo(ONE_DECIDES));
        assertThat(reviews.memories(ada)).containsOnlyKeys(ONE_DECIDES);
        assertThat(reviews.memories(ada).values())
                .extracting(ConceptMemory::trace)
                .allMatch(trace -> trace.isEmpty());
    }

    @Test
    void makesNothingDueByAChoiceThatShowsNoBelief(Database database) {
        play("ask", "wait");

        assertThat(reviews.memories(ada)).isEmpty();
    }

    @Test
    void movesNoMastery(Database database) {
        Map<ObjectiveId, Knows> before = mastery.knows(ada);
        play("please", "please", "please", "please", "please", "please");

        assertThat(mastery.knows(ada)).isEqualTo(before);
        assertThat(mastery.view(ada).certainty()).isEmpty();
    }

    /** A belief that was shown does not pass for an answer: whoever was asked meanwhile is asked when it fades. */
    @Test
    void leavesTheTraceOfWhatWasAnsweredAsItIs(Database database) {
        sitting.practice(ada).items().stream()
                .filter(item -> concept(item.id()).equals(ONE_DECIDES))
                .limit(1)
                .forEach(item -> rightly(item.id()));
        ConceptMemory answered = memory();
        play("please");

        assertThat(memory().trace()).isEqualTo(answered.trace()).isPresent();
        assertThat(memory().shownAt()).isPresent();
        assertThat(TestReviews.today(reviews, ada)).isEqualTo(1);
    }

    @Test
    void foldsTheSameRowsAgain(Database database) {
        play("please", "ask", "please");
        Map<ConceptId, ConceptMemory> before = reviews.memories(ada);
        sitting.attempts.rebuild();

        assertThat(reviews.memories(ada)).isEqualTo(before).isNotEmpty();
    }

    private void play(String... choices) {
        AttemptView attempt = sitting.play(ada, new ScenarioId(TestStory.ID));
        for (String choice : choices) {
            ItemId scene = sitting.view(ada, attempt).next().orElseThrow();
            sitting.give(ada, attempt, scene, new SceneResponse(choice));
        }
    }

    private void rightly(ItemId item) {
        AttemptView practice = sitting.practice(ada);
        sitting.give(ada, practice, item, new SingleChoiceResponse("persuade"));
    }

    private ConceptMemory memory() {
        return List.copyOf(reviews.memories(ada).values()).getFirst();
    }

    private ConceptId concept(ItemId item) {
        return sitting.curriculum().item(item).orElseThrow().item().concept();
    }
}
