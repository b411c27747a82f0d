package groundwork.scenario;

import groundwork.curriculum.ContentKind;
import groundwork.curriculum.rule.Rule;
import groundwork.scenario.rule.ScenarioRules;
import groundwork.scenario.story.Scenario;
import groundwork.scenario.story.Scene;
import java.util.ArrayList;
import java.util.List;

/** Scenarios as content: {@code scenarios/<id>.yaml}. */
public final class ScenarioKind implements ContentKind<Scenario> {
    public static final ScenarioKind INSTANCE = new ScenarioKind();

    private final List<Rule> rules = ScenarioRules.of(this);

    private ScenarioKind() {}

    @Override
    public String name() {
        return "scenario";
    }

    @Override
    public String folder() {
        return "scenarios";
    }

    @Override
    public Class<Scenario> type() {
        return Scenario.class;
    }

    @Override
    public String id(Scenario scenario) {
        return scenario.id().value();
    }

    /** The texts of choices behind which a belief stands. */
    @Override
    public List<String> believed(Scenario scenario) {
        List<String> pointers = new ArrayList<>();
        for (int i = 0; i < scenario.scenes().size(); i++) {
            Scene scene = scenario.scenes().get(i);
            for (int j = 0; j < scene.choices().size(); j++) {
                if (scene.choices().get(j).misconception().isPresent()) {
                    pointers.add("/scenes/" + i + "/choices/" + j + "/text");
                }
            }
        }
        return pointers;
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
