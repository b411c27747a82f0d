package groundwork.insight;

import groundwork.curriculum.ScenarioId;
import groundwork.scenario.Junctions.Chosen;
import groundwork.scenario.Junctions.Junction;
import java.util.List;
import java.util.Optional;

/**
 * What a class chose at each junction of a scenario when they first played it.
 *
 * @param played how many members have begun it
 * @param fewest so many have to, before choices are told
 * @param junctions in the scenario's order; absent while fewer have
 */
public record ScenarioJunctions(ScenarioId scenario, int played, int fewest, Optional<List<ClassJunction>> junctions) {
    /** A junction with its choices in the author's order. */
    public record ClassJunction(String scene, String title, String question, List<ClassChoice> choices) {
        static ClassJunction of(Junction one) {
            List<ClassChoice> choices =
                    one.choices().stream().map(ClassChoice::of).toList();
            return new ClassJunction(one.scene(), one.title(), one.question(), choices);
        }
    }

    /**
     * A choice, and how many made it.
     *
     * @param belief the misconception that it shows, where it shows one
     */
    public record ClassChoice(String choice, String text, int learners, Optional<String> belief) {
        static ClassChoice of(Chosen one) {
            return new ClassChoice(one.choice(), one.text(), one.learners(), one.belief());
        }
    }

    /** Everybody comes to the first junction, so those who chose there have begun. */
    static ScenarioJunctions of(ScenarioId scenario, List<Junction> junctions) {
        int played = junctions.stream()
                .limit(1)
                .flatMap(junction -> junction.choices().stream())
                .mapToInt(Chosen::learners)
                .sum();
        return new ScenarioJunctions(
                scenario,
                played,
                Briefs.FEWEST,
                played < Briefs.FEWEST
                        ? Optional.empty()
                        : Optional.of(junctions.stream().map(ClassJunction::of).toList()));
    }
}
