package groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import groundwork.RunningJar;
import groundwork.curriculum.Objective;
import groundwork.curriculum.ObjectiveId;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.scenario.ScenarioKind;
import groundwork.scenario.rule.Exploration;
import groundwork.scenario.story.Position;
import groundwork.scenario.story.Scenario;
import groundwork.scenario.story.Story;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page in both themes, on a phone and on a desk: accessible, quiet, and of the right size. */
final class PagesIT {
    private static final int FIRST_QUESTION_BYTES = 90 * 1024;

    private static final Objective OBJECTIVE =
            Answers.CURRICULUM.objective(new ObjectiveId("1.2")).orElseThrow();

    private static final Scenario STORY = Answers.CURRICULUM.all(ScenarioKind.INSTANCE).stream()
            .filter(scenario -> scenario.example().isPresent())
            .findFirst()
            .orElseThrow();

    private static RunningJar server;
    private static Chromium chromium;

    private final BrowserContext context;

    PagesIT() {
        context = newContext();
    }

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = RunningJar.serve(directory);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    private static BrowserContext newContext() {
        return chromium.open(Chromium.desk());
    }

    private Inspection inspection() {
        return new Inspection(context, context.newPage(), server.url(""));
    }

    @Test
    void newcomerFindsEveryPageInOrder() {
        Inspection inspection = inspection();
        inspection.look("/", "Walk into your Product Owner class prepared.");
        inspection.look("/map", "59 objectives.");
        inspection.look("/objectives/1.2", OBJECTIVE.title());
        Answers.CURRICULUM.objectives().stream()
                .filter(objective -> !objective.isAvailable())
                .findFirst()
                .ifPresent(
                        coming -> inspection.look("/objectives/" + coming.id().value(), coming.title()));
        inspection.look("/quizzes", Answers.CURRICULUM.quizzes().size() + " quizzes that mix objectives.");
        inspection.look("/scenarios", " in which you decide.");
        inspection.look("/scenarios/" + STORY.id(), STORY.title());
        inspection.look("/review", "Reviews will gather here.");
        inspection.look("/check", "Find out where you stand.");
        inspection.look("/progress", "No answers yet, so nothing to report.");
        inspection.look("/mistakes", "Nothing to take again.");
        inspection.look("/guide", "From “should I?” to the second renewal");
        inspection.look("/guide/what-it-costs", "The class has no fixed price; the renewal does");
        inspection.look("/path", "Your path begins with one step.");
        inspection.look("/courses", "Which course is worth your two days?");
        inspection.look("/log", "Your log is empty, and fills itself.");
        inspection.look("/renewal", "What do you hold?");
        inspection.look("/ideas", " ideas that cost you nothing.");
        inspection.look("/further", "What would the next level ask of you?");
        inspection.look("/about", "A study aid. The certificate comes from your course.");
        inspection.look("/nowhere", "There is nothing at this address.");
        assertThat(inspection.faults()).isEmpty();
    }

    @Test
    void learnerFindsEveryPageInOrder() {
        ApiLearner learner = new ApiLearner(context, server);
        String attempt = learner.startsQuiz("anti-patterns");
        learner.answersAll(attempt, Answers::wrong);
        learner.finishes(attempt);
        learner.startsQuiz("stakeholder-techniques");
        Inspection inspection = inspection();
        learner.isKnownTo(context);
        inspection.look("/", "You have 0 of ");
        inspection.look("/map", "You have 0 of ");
        inspection.look("/attempts/" + attempt + "/summary", "Now you know where to look.");
        inspection.look("/progress", "Objective by objective");
        inspection.look("/mistakes", "12 questions to take again.");
        assertThat(inspection.faults()).isEmpty();
    }

    @Test
    void learnerFindsEveryTypeOfItemInOrderBeforeAndAfterTheAnswer() {
        ApiLearner learner = new ApiLearner(context, server);
        String attempt = learner.startsQuiz("anti-patterns");
        Inspection inspection = inspection();
        learner.isKnownTo(context);
        Set<String> met = new HashSet<>();
        for (JsonNode shown : learner.attempt(attempt).path("items")) {
            Item<?> item = item(shown);
            String question = Words.plain(item.question());
            boolean isNew = met.add(item.type());
            if (isNew) {
                inspection.look("/attempts/" + attempt, question);
            }
            learner.answers(attempt, item, Answers.wrong(item));
            if (isNew) {
                inspection.look("/attempts/" + attempt + "?item=" + item.id().value(), question);
            }
        }
        assertThat(met).hasSize(5);
        assertThat(inspection.faults()).isEmpty();
    }

    /** From the first scene to the look back, in the scene after each choice. */
    @Test
    void readerFindsAStoryInOrder() {
        ApiLearner learner = new ApiLearner(context, server);
        String attempt = learner.startsScenario(STORY.id());
        Inspection inspection = inspection();
        learner.isKnownTo(context);
        Story story = new Story(STORY);
        Position position = story.begin();
        for (String choice :
                Exploration.of(STORY).waysToEndings().values().iterator().next()) {
            inspection.look(
                    "/attempts/" + attempt + "/story",
                    story.scene(position).orElseThrow().title());
            learner.chooses(attempt, choice);
            position = story.after(position, choice);
        }
        inspection.look(
                "/attempts/" + attempt + "/story",
                story.ending(position).orElseThrow().title());
        inspection.look("/progress", "Objective by objective");
        assertThat(inspection.faults()).isEmpty();
    }

    private static Item<?> item(JsonNode shown) {
        return Answers.CURRICULUM
                .item(new ItemId(shown.path("id").asText()))
                .orElseThrow()
                .item();
    }

    /** From the address of an attempt to its question, with nothing in the browser's cache. */
    @Test
    void learnerOnATrainWaitsForLessThanNinetyKilobytes() {
        ApiLearner learner = new ApiLearner(context, server);
        String attempt = learner.startsQuiz("anti-patterns");
        learner.isKnownTo(context);
        Page page = context.newPage();
        Wire wire = new Wire(context, page);
        page.navigate(server.url("/attempts/" + attempt));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Item<?> first = item(learner.attempt(attempt).at("/items/0"));
        assertThat(Words.dense(page.locator("h1").innerText())).isEqualTo(Words.dense(first.question()));
        System.out.println("First view of a question: " + wire.bytes() + " bytes over the wire");
        assertThat(wire.bytes()).isBetween(1, FIRST_QUESTION_BYTES);
    }
}
