package groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.AriaRole;
import groundwork.RunningJar;
import groundwork.curriculum.Objective;
import groundwork.curriculum.ObjectiveId;
import groundwork.item.Item;
import groundwork.item.ItemResponse;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person who has never been here reads an objective, practises it and sees what came of it. */
final class LearnerStudiesObjectiveIT {
    private static final Objective OBJECTIVE =
            Answers.CURRICULUM.objective(new ObjectiveId("1.2")).orElseThrow();
    private static final int SIZE = 8;
    private static final Pattern RESPONSES = Pattern.compile(".*/responses$");

    private static Chromium chromium;

    private final Path directory;

    LearnerStudiesObjectiveIT(@TempDir Path directory) {
        this.directory = directory;
    }

    @BeforeAll
    static void openBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @Test
    void losesNothingWhenTheServerIsKilledAndNeedsNoMouse() {
        try (RunningJar server = RunningJar.serve(directory);
                BrowserContext context = chromium.open(Chromium.desk())) {
            Learner learner = new Learner(new Visit(server, context, Keyboard::new));
            learner.goesTo(OBJECTIVE);
            RunnerPage runner = learner.practises(SIZE);
            answers(learner, runner);
            isKilledBetweenAnswers(server, learner, runner);
            isKilledRightAfterAnAnswer(server, learner, runner);
            isAwayWhileAnAnswerIsSent(server, learner, runner);
            while (learner.given().size() < SIZE) {
                answers(learner, runner);
            }
            seesWhatCameOfIt(learner);
        }
    }

    @Test
    void studiesOnAPhoneWithAFinger() {
        try (RunningJar server = RunningJar.serve(directory);
                BrowserContext context = chromium.open(Chromium.phone())) {
            Learner learner = new Learner(new Visit(server, context, page -> new Finger()));
            learner.goesTo(OBJECTIVE);
            RunnerPage runner = learner.practises(SIZE);
            while (learner.given().size() < SIZE) {
                answers(learner, runner);
            }
            seesWhatCameOfIt(learner);
        }
    }

    private static void answers(Learner learner, RunnerPage runner) {
        Item<?> item = runner.item();
        ItemResponse response = learner.thinksOf(item);
        runner.sayHowSure("I am sure");
        runner.answer(response);
        learner.isToldOf(item, response);
        runner.goOn();
    }

    /** Something is chosen and not yet handed in. */
    private static void isKilledBetweenAnswers(RunningJar server, Learner learner, RunnerPage runner) {
        Item<?> item = runner.item();
        int position = runner.position();
        ItemResponse response = learner.thinksOf(item);
        runner.give(response);
        JsonNode before = stored(learner, runner);
        dies(server, learner);
        assertThat(new RunnerPage(learner.visit).position()).isEqualTo(position);
        assertThat(runner.item()).isEqualTo(item);
        assertThat(stored(learner, runner)).isEqualTo(before);
        runner.check();
        runner.feedback();
        learner.isToldOf(item, response);
        runner.goOn();
    }

    /** The server has said that the answer is in, and is dead in the same moment. */
    private static void isKilledRightAfterAnAnswer(RunningJar server, Learner learner, RunnerPage runner) {
        Item<?> item = runner.item();
        int position = runner.position();
        ItemResponse response = learner.thinksOf(item);
        runner.give(response);
        learner.visit.page().waitForResponse(RESPONSES, runner::check);
        dies(server, learner);
        if (new RunnerPage(learner.visit).isAnswered()) {
            runner.goOn();
        }
        assertThat(runner.position()).isEqualTo(position + 1);
        assertThat(answered(learner, runner)).isEqualTo(position);
        learner.visit.open(
                "/attempts/" + runner.attempt() + "?item=" + item.id().value());
        learner.visit.named(AriaRole.LINK, Pattern.compile("^Next$")).waitFor();
        learner.isToldOf(item, response);
        learner.visit.press(AriaRole.LINK, "Next");
        runner.comesTo(position + 1);
    }

    /** The page keeps the answer, tries again by itself, and it counts once. */
    private static void isAwayWhileAnAnswerIsSent(RunningJar server, Learner learner, RunnerPage runner) {
        Item<?> item = runner.item();
        int position = runner.position();
        ItemResponse response = learner.thinksOf(item);
        runner.give(response);
        server.kill();
        runner.check();
        learner.visit
                .named(AriaRole.HEADING, Pattern.compile("^The server cannot be reached\\.$"))
                .waitFor();
        server.startAgain();
        runner.feedback();
        learner.isToldOf(item, response);
        assertThat(answered(learner, runner)).isEqualTo(position);
        runner.goOn();
    }

    private static void dies(RunningJar server, Learner learner) {
        server.kill();
        server.startAgain();
        learner.visit.page().reload();
    }

    private static JsonNode stored(Learner learner, RunnerPage runner) {
        return learner.visit.get("/api/attempts/" + runner.attempt());
    }

    private static int answered(Learner learner, RunnerPage runner) {
        return stored(learner, runner).at("/progress/answered").asInt(-1);
    }

    private static void seesWhatCameOfIt(Learner learner) {
        assertThat(learner.given()).extracting(Given::isRight).contains(true, false);
        long right = learner.given().stream().filter(Given::isRight).count();
        SummaryPage summary = new SummaryPage(learner.visit, learner.given());
        summary.counts(learner.given());
        summary.tellsTheBeliefs(learner.given());
        new MistakesPage(learner.visit).lists(learner.mistakes());
        ProgressPage progress = new ProgressPage(learner.visit);
        progress.counts(OBJECTIVE, SIZE, right);
        progress.says("You have met " + SIZE + " of ");
        progress.says(right + " right by your latest answer.");
    }
}
