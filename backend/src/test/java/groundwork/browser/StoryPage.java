package groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import groundwork.scenario.story.Choice;
import groundwork.scenario.story.Ending;
import groundwork.scenario.story.Position;
import groundwork.scenario.story.Scenario;
import groundwork.scenario.story.Scene;
import groundwork.scenario.story.Story;
import java.util.List;

/** A story in the browser, followed by a reader who knows where each choice leads. */
final class StoryPage {
    private final Visit visit;
    private final Story story;
    private Position position;

    private StoryPage(Visit visit, Scenario scenario) {
        this.visit = visit;
        this.story = new Story(scenario);
        this.position = story.begin();
    }

    /** Reads what is told before it begins, and begins. */
    static StoryPage begin(Visit visit, Scenario scenario) {
        visit.open("/scenarios/" + scenario.id());
        visit.reads(scenario.title());
        assertThat(Words.dense(visit.text())).contains(Words.dense(scenario.intro()));
        visit.press(AriaRole.BUTTON, "Begin the scenario " + scenario.title());
        StoryPage page = new StoryPage(visit, scenario);
        page.readsOn();
        return page;
    }

    /** The same story at the same place in another tab. */
    StoryPage in(Visit other) {
        StoryPage page = new StoryPage(other, story.scenario());
        page.position = position;
        other.page().navigate(visit.page().url());
        page.readsOn();
        return page;
    }

    /** Makes choices by their digits. */
    void choose(List<String> choices) {
        for (String id : choices) {
            Scene scene = story.scene(position).orElseThrow();
            Choice choice = scene.choice(id).orElseThrow();
            press(scene.choices().indexOf(choice) + 1);
            position = story.after(position, choice);
            readsOn();
            assertThat(Words.dense(visit.text())).contains(Words.dense(choice.outcome()));
        }
    }

    /** A digit goes to the choice, Enter makes it. */
    void press(int digit) {
        visit.page().keyboard().press(String.valueOf(digit));
        Locator focused = visit.page().locator("ol button:focus");
        focused.waitFor();
        visit.page().keyboard().press("Enter");
    }

    /** Waits for the scene or the ending to which the choices so far lead, with everything that it says. */
    void readsOn() {
        story.scene(position).ifPresent(this::reads);
        story.ending(position).ifPresent(ending -> visit.reads(ending.title()));
    }

    private void reads(Scene scene) {
        visit.reads(scene.title());
        String text = Words.dense(visit.text());
        assertThat(text).contains(Words.dense(scene.text()), Words.dense(scene.question()));
        scene.choices().forEach(choice -> assertThat(text).contains(Words.dense(choice.text())));
        for (Scene.Echo echo : scene.echoes()) {
            assertThat(text.contains(Words.dense(echo.text())))
                    .as("whether %s says: %s", scene.id(), echo.text())
                    .isEqualTo(echo.isHeard(position.state()));
        }
    }

    /** Follows another tab: the choices that were made there. */
    void follow(List<String> choices) {
        choices.forEach(choice -> position = story.after(position, choice));
        readsOn();
    }

    /** Loads the page again. */
    void reload() {
        visit.page().reload();
        readsOn();
    }

    /** The look back names the ending, every junction and its reasons, and all the roads. */
    void looksBack(List<String> way) {
        Ending ending = story.ending(position).orElseThrow();
        String text = Words.dense((String) visit.page().evaluate("() => document.querySelector('main').textContent"));
        assertThat(text)
                .contains(Words.dense(ending.text()), Words.dense(ending.debrief()))
                .contains(Words.dense(story.scenario().debrief()));
        Position at = story.begin();
        for (String id : way) {
            Scene scene = story.scene(at).orElseThrow();
            assertThat(text).contains(Words.dense(scene.title()));
            scene.choices().forEach(choice -> assertThat(text)
                    .contains(Words.dense(choice.text()), Words.dense(choice.rationale())));
            scene.choice(id).flatMap(Choice::antiPattern).ifPresent(name -> assertThat(text)
                    .contains(Words.dense(name)));
            at = story.after(at, id);
        }
    }
}
