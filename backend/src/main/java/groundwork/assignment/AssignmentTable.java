package groundwork.assignment;

import groundwork.http.Csv;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a class was given as a table: a row for the whole of each, then one for each of its tasks. */
final class AssignmentTable {
    private static final List<String> HEADER =
            List.of("assignment", "due", "kind", "target", "title", "minutes", "done", "started", "not started");

    private AssignmentTable() {}

    static String of(List<AssignmentView> assignments) {
        return Csv.write(
                HEADER, assignments.stream().flatMap(AssignmentTable::rows).toList());
    }

    private static Stream<List<String>> rows(AssignmentView assignment) {
        List<String> whole = row(assignment, "all", "", assignment.title(), assignment.minutes(), assignment.doers());
        Stream<List<String>> tasks = assignment.tasks().stream()
                .map(given -> row(
                        assignment,
                        given.task().kind().stored(),
                        given.task().target().orElse(""),
                        given.task().title(),
                        given.task().minutes(),
                        given.doers()));
        return Stream.concat(Stream.of(whole), tasks);
    }

    private static List<String> row(
            AssignmentView assignment, String kind, String target, String title, int minutes, Doers doers) {
        return List.of(
                assignment.title(),
                assignment.due().map(LocalDate::toString).orElse(""),
                kind,
                target,
                title,
                Integer.toString(minutes),
                Integer.toString(doers.done()),
                Integer.toString(doers.started()),
                Integer.toString(doers.notStarted()));
    }
}
