package groundwork.scenario;

import static groundwork.http.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import groundwork.App;
import groundwork.account.LearnerId;
import groundwork.attempt.AttemptView;
import groundwork.attempt.PreparedItem;
import groundwork.attempt.ResponseView;
import groundwork.attempt.Sitting;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.ScenarioId;
import groundwork.curriculum.TestContent;
import groundwork.curriculum.bank.Bank;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.http.Refused;
import groundwork.item.Evidence;
import groundwork.item.ItemId;
import groundwork.item.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story from its first scene to its debrief, on both engines. */
@DatabaseTest
final class PlayingTest {
    private static final ScenarioId FERRY = new ScenarioId(TestStory.ID);

    private TestContent content;
    private Sitting sitting;
    private LearnerId ada;

    @BeforeEach
    void sitDown(Database database, @TempDir Path root) {
        content = new TestContent(root).complete().file(TestStory.FILE, TestStory.yaml());
        TestStory.release(content);
        sitting = new Sitting(database);
        sitting.edit(load());
        ada = sitting.newLearner();
    }

    private Curriculum load() {
        return new Bank(App.itemTypes(), App.contentKinds()).load(content.root());
    }

    private AttemptView plays(String... choices) {
        AttemptView attempt = sitting.play(ada, FERRY);
        for (String choice : choices) {
            chooses(attempt, choice);
        }
        return sitting.view(ada, attempt.id());
    }

    private ResponseView chooses(AttemptView attempt, String choice) {
        ItemId scene = sitting.view(ada, attempt.id()).next().orElseThrow();
        return sitting.give(ada, attempt, scene, new SceneResponse(choice));
    }

    private Debrief debrief(AttemptView attempt) {
        return new Debriefs(sitting.attempts, sitting::curriculum).of(ada, attempt.id());
    }

    private static SceneView scene(AttemptView attempt) {
        return (SceneView) attempt.items().getLast().body();
    }

    @Test
    void beginsWithTheFirstSceneAlone(Database database) {
        AttemptView attempt = plays();

        assertThat(attempt.items()).singleElement().satisfies(item -> {
            assertThat(item.id().value()).isEqualTo(TestStory.ID + ".s1");
            assertThat(item.stemHtml().value()).isEqualTo("It is day 1.");
            assertThat(item.questionHtml().value()).isEqualTo("What do you do on day 1?");
        });
        assertThat(scene(attempt).state()).extracting(Standing::word).containsExactly("fair", "little");
    }

    @Test
    void addsTheSceneToWhichAChoiceLeads(Database database) {
        AttemptView attempt = plays("wait");

        assertThat(attempt.items()).hasSize(2);
        assertThat(attempt.next()).contains(new ItemId(TestStory.ID + ".s2"));
        assertThat(attempt.items().getLast().stemHtml().value()).isEqualTo("It is day 2.\n\nEmil still waits.");
        assertThat(scene(attempt).decision()).isEqualTo(2);
        assertThat(scene(attempt).state()).extracting(Standing::value).containsExactly(5, 0);
    }

    @Test
    void givesNoScoreAndWaitsForNobody(Database database) {
        ResponseView response = chooses(plays(), "please");

        assertThat(response.feedback().orElseThrow().score()).isEmpty();
        assertThat(response.feedback().orElseThrow().verdict()).isEqualTo(Verdict.TOLD);
        assertThat(response.feedback()
                        .orElseThrow()
                        .rationaleHtml()
                        .orElseThrow()
                        .value())
                .isEqualTo("He beams.");
        assertThat(response.feedback().orElseThrow().misconceptions()).hasSize(1);
        assertThat(response.feedback().orElseThrow().elements())
                .allMatch(element -> element.rationaleHtml().isEmpty());
    }

    @Test
    void logsTheBeliefAndNoEvidence(Database database) {
        plays("please", "ask");

        assertThat(sitting.attempts.latest(ada).values())
                .allSatisfy(latest -> assertThat(latest.isMistake()).isFalse());
        assertThat(shown("s1")).singleElement().satisfies(shown -> {
            assertThat(shown.measures()).isFalse();
            assertThat(shown.misconceptions()).hasSize(1);
        });
        assertThat(shown("s2")).isEmpty();
    }

    private List<Evidence> shown(String scene) {
        return sitting.attempts.latest(ada).values().stream()
                .filter(latest -> latest.item().value().endsWith("." + scene))
                .flatMap(latest -> latest.evidence().stream())
                .toList();
    }

    @Test
    void refusesAForbiddenChoiceAndSaysWhy(Database database) {
        content.replace(
                TestStory.FILE,
                "rationale: On day 2 a yes was cheap.",
                "rationale: On day 2 a yes was cheap.\n        when: {atLeast: {insight: 1}}\n        because: You do not know enough.");
        sitting.edit(load());
        AttemptView attempt = plays("wait");

        assertThat(scene(attempt).choices())
                .filteredOn(choice -> choice.becauseHtml().isPresent())
                .extracting(SceneView.Possible::id)
                .containsExactly("please");
        assertRefused(409, "You do not know enough.", () -> chooses(attempt, "please"));
        assertThat(sitting.view(ada, attempt.id())).isEqualTo(attempt);
        assertThat(scene(plays("ask")).choices())
                .allMatch(choice -> choice.becauseHtml().isEmpty());
    }

    @Test
    void refusesASecondChoiceInOneScene(Database database) {
        AttemptView attempt = plays("ask");
        ItemId first = attempt.items().getFirst().id();

        assertRefused(
                409,
                "This item has its response already.",
                () -> sitting.give(ada, attempt, first, new SceneResponse("wait")));
        assertThat(sitting.view(ada, attempt.id())).isEqualTo(attempt);
    }

    @Test
    void keepsReplaysApart(Database database) {
        AttemptView first = plays("wait", "wait");
        AttemptView second = plays("ask");

        assertThat(sitting.view(ada, first.id())).isEqualTo(first);
        assertThat(scene(second).state()).extracting(Standing::value).containsExactly(5, 1);
        assertThat(second.items().getLast().stemHtml().value()).isEqualTo("It is day 2.");
    }

    @Test
    void goesOnWhereItStoodAfterARestart(Database database) {
        AttemptView attempt = plays("wait", "ask", "please");
        Sitting restarted = new Sitting(database);
        restarted.edit(load());

        assertThat(restarted.view(ada, attempt.id())).isEqualTo(attempt);
        restarted.give(ada, attempt, attempt.next().orElseThrow(), new SceneResponse("ask"));
        assertThat(restarted.view(ada, attempt.id()).items()).hasSize(5);
    }

    @Test
    void goesOnInTheVersionInWhichItBegan(Database database) {
        AttemptView attempt = plays("ask");
        content.replace(TestStory.FILE, "It is day 3.", "It is the third day.");
        sitting.edit(load());
        chooses(attempt, "ask");

        assertThat(sitting.view(ada, attempt.id()).items().getLast().stemHtml().value())
                .startsWith("It is day 3.");
        assertThat(plays("ask", "ask").items().getLast().stemHtml().value()).startsWith("It is the third day.");
    }

    @Test
    void endsAndLooksBack(Database database) {
        AttemptView attempt = plays("ask", "ask", "ask", "please", "please", "please");
        Debrief debrief = debrief(attempt);

        assertThat(attempt.next()).isEmpty();
        assertThat(attempt.items()).hasSize(6);
        assertThat(debrief.ending().id()).isEqualTo("fair");
        assertThat(debrief.path()).hasSize(6);
        assertThat(debrief.path().getFirst().moves())
                .extracting(Debrief.Move::name, Debrief.Move::by)
                .containsExactly(tuple("Emil’s trust", -1), tuple("What you know", 1));
        assertThat(debrief.path().getFirst().roads())
                .filteredOn(Debrief.Road::taken)
                .extracting(Debrief.Road::choice)
                .containsExactly("ask");
        assertThat(debrief.antiPatterns())
                .singleElement()
                .isEqualTo(new Debrief.Pattern("The order taker", List.of("Scene 4", "Scene 5", "Scene 6")));
        assertThat(debrief.review()).extracting(concept -> concept.id().value()).containsExactly("one-person-orders");
        assertThat(debrief.state()).extracting(it -> it.end().value()).containsExactly(6, 3);
    }

    @Test
    void looksBackOnlyOnAStoryThatIsOver(Database database) {
        AttemptView begun = plays("ask");

        assertRefused(409, "This story is not over yet: decide on, and look back then.", () -> debrief(begun));
        assertRefused(409, "This story is not over yet: decide on, and look back then.", () -> debrief(plays()));
        assertRefused(404, "This attempt is no scenario.", () -> debrief(sitting.practice(ada)));
    }

    @Test
    void countsWhatAGroupChoseInTheirFirstPlay(Database database) {
        plays("wait", "ask");
        plays("please", "please", "please");
        LearnerId ben = sitting.newLearner();
        AttemptView attempt = sitting.play(ben, FERRY);
        sitting.give(ben, attempt, attempt.next().orElseThrow(), new SceneResponse("please"));
        List<Junctions.Junction> junctions =
                new Junctions(sitting.attempts, new Stories(sitting::curriculum)).of(FERRY, Set.of(ada, ben));

        assertThat(junctions).hasSize(6);
        assertThat(learners(junctions.get(0), "wait")).isEqualTo(1);
        assertThat(learners(junctions.get(0), "please")).isEqualTo(1);
        assertThat(learners(junctions.get(1), "ask")).isEqualTo(1);
        assertThat(learners(junctions.get(1), "please")).isZero();
        assertThat(learners(junctions.get(2), "please")).isZero();
    }

    private static int learners(Junctions.Junction junction, String choice) {
        return junction.choices().stream()
                .filter(one -> one.choice().equals(choice))
                .findFirst()
                .orElseThrow()
                .learners();
    }

    @Test
    void sumsUpWithoutAScore(Database database) {
        AttemptView attempt = plays("ask", "ask", "ask", "please", "please", "please");
        sitting.finish(ada, attempt);

        assertThat(sitting.view(ada, attempt.id()).summary()).hasValueSatisfying(summary -> {
            assertThat(summary.score()).isEmpty();
            assertThat(summary.again()).isZero();
            assertThat(summary.misconceptions()).hasSize(1);
        });
        assertThat(debrief(attempt).ending().id()).isEqualTo("fair");
    }

    @Test
    void refusesAScenarioThatIsNotThere(Database database) {
        assertThatThrownBy(() -> sitting.play(ada, new ScenarioId("nowhere")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(400));
        assertThat(plays().items()).extracting(PreparedItem::position).containsExactly(0);
    }
}
