package groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import groundwork.App;
import groundwork.RunningJar;
import groundwork.curriculum.Quiz;
import groundwork.curriculum.QuizId;
import groundwork.item.Item;
import groundwork.item.ItemResponse;
import groundwork.item.ItemType;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner takes the quiz that holds every type of item: with a finger, with keys alone, and by dragging with a mouse. */
final class LearnerTakesQuizIT {
    private static final Quiz QUIZ =
            Answers.CURRICULUM.quiz(new QuizId("every-way-to-answer")).orElseThrow();

    @Test
    void answersEveryTypeWrongAndThenRightByTouch(@TempDir Path directory) {
        try (RunningJar server = RunningJar.serve(directory);
                Chromium chromium = new Chromium();
                BrowserContext context = chromium.open(Chromium.phone())) {
            Learner learner = new Learner(new Visit(server, context, page -> new Finger()));
            answersAll(learner, Answers::wrong);
            assertThat(learner.given()).noneMatch(Given::isRight);
            new MistakesPage(learner.visit).lists(learner.mistakes());
            learner.startsAnew();
            answersAll(learner, Answers::right);
            assertThat(learner.given()).allMatch(given -> given.isRight() || !given.isMeasured());
            new MistakesPage(learner.visit).isEmpty();
        }
    }

    @Test
    void answersEveryTypeByKeyboard(@TempDir Path directory) {
        answersEveryType(directory, Chromium.desk(), Keyboard::new);
    }

    /** On a tall screen, so that thing and place are in sight at once. */
    @Test
    void answersEveryTypeByDragging(@TempDir Path directory) {
        answersEveryType(directory, Chromium.desk().setViewportSize(1280, 1800), Mouse::new);
    }

    private static void answersEveryType(Path directory, Browser.NewContextOptions device, Function<Page, Hand> hand) {
        try (RunningJar server = RunningJar.serve(directory);
                Chromium chromium = new Chromium();
                BrowserContext context = chromium.open(device)) {
            Learner learner = new Learner(new Visit(server, context, hand));
            answersAll(learner, Answers::right);
            assertThat(learner.given()).allMatch(given -> given.isRight() || !given.isMeasured());
        }
    }

    private static void answersAll(Learner learner, Function<Item<?>, ItemResponse> thinksOf) {
        RunnerPage runner = learner.takes(QUIZ);
        while (learner.given().size() < QUIZ.items().size()) {
            Item<?> item = runner.item();
            ItemResponse response = thinksOf.apply(item);
            runner.answer(response);
            learner.isToldOf(item, response);
            runner.goOn();
        }
        assertThat(learner.given())
                .extracting(given -> given.item().type())
                .containsAll(App.itemTypes().all().stream().map(ItemType::name).toList());
        new SummaryPage(learner.visit, learner.given()).counts(learner.given());
    }
}
