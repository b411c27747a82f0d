package groundwork.insight;

import groundwork.http.Csv;
import groundwork.insight.ReadinessBrief.ClassBelief;
import groundwork.insight.ReadinessBrief.Completion;
import groundwork.insight.ReadinessBrief.Findings;
import groundwork.insight.ReadinessBrief.KnownObjective;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A brief as a table: completion, objectives and beliefs, told apart by the first column. No names stand in it. */
final class BriefTable {
    private static final List<String> HEADER = List.of(
            "what",
            "id",
            "title",
            "members",
            "know at least",
            "know on average",
            "know at most",
            "met twice",
            "held",
            "held and sure",
            "chosen once");

    private BriefTable() {}

    static String of(ReadinessBrief brief) {
        List<List<String>> rows = new ArrayList<>(completion(brief.completion()));
        brief.findings().ifPresent(findings -> rows.addAll(findings(findings)));
        return Csv.write(HEADER, rows);
    }

    private static List<List<String>> completion(Completion completion) {
        return List.of(
                row("completion", "members", "In the class", completion.members()),
                row("completion", "done", "Done", completion.done()),
                row("completion", "started", "Started", completion.started()),
                row("completion", "not-started", "Not started", completion.notStarted()));
    }

    private static List<List<String>> findings(Findings findings) {
        Stream<ClassBelief> beliefs = Stream.concat(findings.held().stream(), findings.chosenOnce().stream());
        return Stream.concat(findings.objectives().stream().map(BriefTable::row), beliefs.map(BriefTable::row))
                .toList();
    }

    private static List<String> row(KnownObjective one) {
        return row(
                "objective",
                one.objective().id().value(),
                one.objective().shortTitle(),
                one.measured(),
                one.low(),
                Decimals.of(one.expected()),
                one.high());
    }

    private static List<String> row(ClassBelief one) {
        return row(
                "belief",
                one.belief().id().value(),
                one.belief().belief(),
                one.met(),
                "",
                "",
                "",
                one.metTwice(),
                one.held(),
                one.sure(),
                one.chosenOnce());
    }

    /** As many cells as the header; those left over are empty. */
    private static List<String> row(Object... cells) {
        List<String> row =
                new ArrayList<>(Stream.of(cells).map(Object::toString).toList());
        while (row.size() < HEADER.size()) {
            row.add("");
        }
        return row;
    }
}
