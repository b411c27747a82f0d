package groundwork.insight;

import groundwork.http.Csv;
import groundwork.insight.ScenarioJunctions.ClassChoice;
import groundwork.insight.ScenarioJunctions.ClassJunction;
import java.util.List;
import java.util.stream.Stream;

/** What a class chose in scenarios as a table, a row for each choice of those that enough of it have begun. */
final class JunctionTable {
    private static final List<String> HEADER =
            List.of("scenario", "begun by", "scene", "question", "choice", "text", "belief", "chosen by");

    private JunctionTable() {}

    static String of(List<ScenarioJunctions> scenarios) {
        return Csv.write(HEADER, scenarios.stream().flatMap(JunctionTable::rows).toList());
    }

    private static Stream<List<String>> rows(ScenarioJunctions scenario) {
        return scenario.junctions().stream().flatMap(List::stream).flatMap(junction -> junction.choices().stream()
                .map(choice -> row(scenario, junction, choice)));
    }

    private static List<String> row(ScenarioJunctions scenario, ClassJunction junction, ClassChoice choice) {
        return List.of(
                scenario.scenario().value(),
                Integer.toString(scenario.played()),
                junction.title(),
                junction.question(),
                choice.choice(),
                choice.text(),
                choice.belief().orElse(""),
                Integer.toString(choice.learners()));
    }
}
