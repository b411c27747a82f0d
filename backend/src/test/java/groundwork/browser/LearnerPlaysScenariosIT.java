package groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.AriaRole;
import groundwork.RunningJar;
import groundwork.scenario.ScenarioKind;
import groundwork.scenario.rule.Exploration;
import groundwork.scenario.story.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader without a mouse plays every scenario to every one of its endings; the server may die meanwhile. */
final class LearnerPlaysScenariosIT {
    private static RunningJar server;
    private static Chromium chromium;

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

    static Stream<Scenario> scenarios() {
        return Answers.CURRICULUM.all(ScenarioKind.INSTANCE).stream().filter(scenario -> !scenario.isRetired());
    }

    /** The one that opens with a worked example. */
    private static Scenario first() {
        return scenarios()
                .filter(scenario -> scenario.example().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> aWay(Scenario scenario) {
        return Exploration.of(scenario).waysToEndings().values().iterator().next();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void reachesEveryEndingByKeyboard(Scenario scenario) {
        Map<String, List<String>> ways = Exploration.of(scenario).waysToEndings();
        assertThat(ways).hasSameSizeAs(scenario.endings());
        try (BrowserContext context = chromium.open(Chromium.desk())) {
            Visit visit = new Visit(server, context, Keyboard::new);
            ways.forEach((ending, way) -> {
                StoryPage page = StoryPage.begin(visit, scenario);
                page.choose(way);
                page.looksBack(way);
            });
        }
    }

    @Test
    void goesOnWhereTheStoryStoodWhenTheServerIsKilled() {
        Scenario scenario = first();
        List<String> way = aWay(scenario);
        try (BrowserContext context = chromium.open(Chromium.phone())) {
            StoryPage page = StoryPage.begin(new Visit(server, context, Keyboard::new), scenario);
            page.choose(way.subList(0, 3));
            server.kill();
            server.startAgain();
            page.reload();
            page.choose(way.subList(3, way.size()));
            page.looksBack(way);
        }
    }

    @Test
    void makesAChoiceWhenTheServerComesBack() {
        Scenario scenario = first();
        try (BrowserContext context = chromium.open(Chromium.desk())) {
            Visit visit = new Visit(server, context, Keyboard::new);
            StoryPage page = StoryPage.begin(visit, scenario);
            server.kill();
            page.press(1);
            visit.named(AriaRole.HEADING, Pattern.compile("^The server cannot be reached\\.$"))
                    .waitFor();
            server.startAgain();
            String first = scenario.scenes().getFirst().choices().getFirst().id();
            page.follow(List.of(first));
        }
    }

    @Test
    void leavesTwoTabsInOneStory() {
        Scenario scenario = first();
        List<String> way = aWay(scenario);
        try (BrowserContext context = chromium.open(Chromium.desk())) {
            StoryPage here = StoryPage.begin(new Visit(server, context, Keyboard::new), scenario);
            Visit other = new Visit(server, context, Keyboard::new);
            StoryPage there = here.in(other);
            here.choose(way.subList(0, 1));
            there.press(2);
            there.follow(way.subList(0, 1));
            assertThat(other.text()).contains("This scene was already decided, perhaps in another tab.");
            there.choose(way.subList(1, way.size()));
            here.press(1);
            here.follow(way.subList(1, way.size()));
            here.looksBack(way);
        }
    }

    /** In the first scenario, whoever leaves Graça waiting does not get the number that she holds. */
    @Test
    void readsWhyAChoiceIsNotPossible() {
        List<String> way = List.of("wall", "shield");
        try (BrowserContext context = chromium.open(Chromium.desk())) {
            Visit visit = new Visit(server, context, Keyboard::new);
            StoryPage page = StoryPage.begin(visit, first());
            page.choose(way);
            assertThat(visit.text()).contains("Not possible now: Graça turns the note over.");
            page.press(3);
            page.follow(List.of());
        }
    }
}
