package groundwork.scenario;

import groundwork.curriculum.Curriculum;
import groundwork.curriculum.ScenarioId;
import groundwork.scenario.story.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The scenarios of the curriculum as it is now. */
public final class Stories {
    private final Supplier<Curriculum> curriculum;

    public Stories(Supplier<Curriculum> curriculum) {
        this.curriculum = curriculum;
    }

    Curriculum curriculum() {
        return curriculum.get();
    }

    /** Those that can be started: the one with a worked example first, since it is for novices, then theme by theme. */
    List<Scenario> offered() {
        return all().stream()
                .filter(scenario -> !scenario.isRetired())
                .sorted(Comparator.comparing(
                                (Scenario scenario) -> scenario.example().isEmpty())
                        .thenComparing(Scenario::theme)
                        .thenComparing(Scenario::minutes)
                        .thenComparing(Scenario::id))
                .toList();
    }

    /** Any scenario, retired ones too. */
    Optional<Scenario> find(ScenarioId id) {
        return all().stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }

    /** All of them, retired ones too, in the curriculum's order. */
    List<Scenario> all() {
        return curriculum.get().all(ScenarioKind.INSTANCE);
    }
}
