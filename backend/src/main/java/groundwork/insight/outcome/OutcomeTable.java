package groundwork.insight.outcome;

import groundwork.http.Csv;
import groundwork.insight.Decimals;
import groundwork.insight.outcome.ClassOutcomes.ObjectiveOutcome;
import java.util.List;

/** Outcomes as a table, a line for each objective that is told of. No names stand in it. */
final class OutcomeTable {
    private static final List<String> HEADER = List.of(
            "id",
            "title",
            "members",
            "knew at least",
            "knew on average",
            "knew at most",
            "know at least",
            "know on average",
            "know at most");

    private OutcomeTable() {}

    static String of(ClassOutcomes outcomes) {
        return Csv.write(
                HEADER,
                outcomes.findings().stream()
                        .flatMap(found -> found.objectives().stream())
                        .map(OutcomeTable::row)
                        .toList());
    }

    private static List<String> row(ObjectiveOutcome one) {
        return List.of(
                one.objective().id().value(),
                one.objective().shortTitle(),
                String.valueOf(one.members()),
                String.valueOf(one.before().low()),
                Decimals.of(one.before().expected()),
                String.valueOf(one.before().high()),
                String.valueOf(one.now().low()),
                Decimals.of(one.now().expected()),
                String.valueOf(one.now().high()));
    }
}
