package groundwork.scenario;

import groundwork.curriculum.ScenarioId;
import groundwork.item.Text;
import groundwork.scenario.story.Scenario;
import java.util.List;
import java.util.Optional;

/** What is told before a scenario begins. */
public record ScenarioPage(
        ScenarioId id,
        String title,
        String why,
        int minutes,
        int endings,
        Text introHtml,
        List<Scenario.Person> cast,
        Optional<Example> example) {
    /** How somebody decided well in another story. */
    public record Example(String title, Text textHtml) {}

    static ScenarioPage of(Scenario scenario) {
        return new ScenarioPage(
                scenario.id(),
                scenario.title(),
                scenario.why(),
                scenario.minutes(),
                scenario.endings().size(),
                scenario.intro(),
                scenario.cast(),
                scenario.example().map(example -> new Example(example.title(), example.text())));
    }
}
