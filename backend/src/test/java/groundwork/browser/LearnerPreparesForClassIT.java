package groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.AriaRole;
import groundwork.ClockedServer;
import groundwork.item.Item;
import groundwork.item.ItemResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A month on a phone, under a clock that the test moves: a newcomer finds out where they stand, plans back from a class,
 * misses days, checks whether they are ready, takes the class and keeps what they learnt.
 */
final class LearnerPreparesForClassIT {
    private static final int DAYS_TO_CLASS = 18;
    private static final int MOST_OF_A_DIAGNOSTIC = 25;

    private final Chromium chromium = new Chromium();
    private final BrowserContext context = chromium.open(Chromium.phone());
    private ClockedServer server;
    private Visit visit;
    private PlanFollower follower;
    private int met;

    @BeforeEach
    void beginOnTheSecondOfMarch(@TempDir Path directory) {
        server = new ClockedServer(directory);
        visit = new Visit(server::url, context, page -> new Finger());
        follower = new PlanFollower(new ApiLearner(context, server::url));
        pass(Duration.ZERO);
    }

    @AfterEach
    void end() {
        chromium.close();
        server.close();
    }

    @Test
    void goesFromTheFirstCheckToTheReviewsAfterClass() {
        findsOutWhereTheyStand();
        plansBackFromTheClass();
        studiesAndMissesThreeDays();
        checksTwoDaysBefore();
        takesTheClass();
        seesWhatTheClassChanged();
        keepsItByReviews();
    }

    private void findsOutWhereTheyStand() {
        visit.open("/check");
        visit.reads("Find out where you stand.");
        visit.press(AriaRole.BUTTON, "Begin: Where do you stand?");
        int asked = new CheckPage(visit).answersAll(this::everyOtherRight);
        assertThat(asked).isBetween(1, MOST_OF_A_DIAGNOSTIC);
        assertThat(visit.text()).contains("The certification has no exam", "Strong and weak");
    }

    private void plansBackFromTheClass() {
        visit.open("/plan");
        visit.reads("When is your class?");
        visit.page().getByLabel("First day of your class").fill("2026-03-20");
        visit.press(AriaRole.BUTTON, "Make the plan");
        visit.named(AriaRole.HEADING, Pattern.compile("^" + DAYS_TO_CLASS + " days to your class\\..*"))
                .waitFor();
        assertThat(visit.text()).contains("Today", "The days to come");
    }

    /** Ten days of study with three missed in the middle: the plan says what that means, and nothing piles up. */
    private void studiesAndMissesThreeDays() {
        int done = 0;
        for (int day = 0; day < 5; day++) {
            done += follower.doesToday();
            pass(Duration.ofDays(1));
        }
        assertThat(done).isGreaterThanOrEqualTo(5);
        pass(Duration.ofDays(3));
        visit.open("/plan");
        visit.named(AriaRole.HEADING, Pattern.compile("^10 days to your class\\..*"))
                .waitFor();
        assertThat(visit.text()).contains("study days went by").doesNotContain("late", "overdue", "behind");
        for (int day = 0; day < 8; day++) {
            follower.doesToday();
            pass(Duration.ofDays(1));
        }
    }

    private void checksTwoDaysBefore() {
        visit.open("/plan");
        visit.named(AriaRole.HEADING, Pattern.compile("^2 days to your class\\..*"))
                .waitFor();
        assertThat(visit.text()).contains("Readiness check");
        visit.open("/check");
        visit.press(AriaRole.BUTTON, Pattern.compile("^Begin the check.*"));
        assertThat(new CheckPage(visit).answersAll(Answers::right)).isEqualTo(24);
        assertThat(visit.heading()).startsWith("Ready on");
    }

    private void takesTheClass() {
        pass(Duration.ofDays(2));
        visit.open("/plan");
        visit.reads("Your class is today.");
        pass(Duration.ofDays(1));
        visit.open("/plan");
        visit.reads("Your class date has passed. Did you take it?");
        visit.press(AriaRole.BUTTON, "I have taken the class");
        visit.named(AriaRole.HEADING, Pattern.compile("^Week 1 of 8 after your class\\..*"))
                .waitFor();
    }

    /** Whoever was right on all before has nothing to gain that could be shown, and is told so. */
    private void seesWhatTheClassChanged() {
        assertThat(visit.text()).contains("No check since the class yet.");
        visit.open("/check");
        visit.press(AriaRole.BUTTON, Pattern.compile("^Begin the check.*"));
        new CheckPage(visit).answersAll(Answers::right);
        visit.open("/plan");
        visit.named(AriaRole.HEADING, Pattern.compile("^Before the class and now$"))
                .waitFor();
        assertThat(visit.text())
                .contains("On 24 the difference is too small to tell.")
                .doesNotContain("No check since the class yet.");
    }

    private void keepsItByReviews() {
        pass(Duration.ofDays(7));
        visit.open("/review");
        visit.press(AriaRole.BUTTON, Pattern.compile("^Start the (review|\\d+ reviews)$"));
        RunnerPage runner = new RunnerPage(visit);
        for (int left = runner.total(); left > 0; left--) {
            runner.answer(Answers.right(runner.item()));
            runner.goOn();
        }
        visit.named(AriaRole.HEADING, Pattern.compile(".*came back\\. All held\\."))
                .waitFor();
    }

    private ItemResponse everyOtherRight(Item<?> item) {
        return met++ % 2 == 0 ? Answers.right(item) : Answers.wrong(item);
    }

    /** Time passes for the server and for the browser alike. */
    private void pass(Duration time) {
        server.clock().pass(time);
        context.clock().setFixedTime(server.clock().instant().toEpochMilli());
    }
}
