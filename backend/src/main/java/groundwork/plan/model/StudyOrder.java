package groundwork.plan.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** In which order objectives are studied: never before their prerequisites, if those are still to do. */
final class StudyOrder {
    private StudyOrder() {}

    /** The Foundations that are left, the weakest first. */
    static List<StudyObjective> foundations(List<StudyObjective> objectives) {
        return ordered(
                objectives.stream().filter(StudyObjective::isFoundation).toList(),
                Comparator.comparingDouble(StudyObjective::likelihood));
    }

    /** All others that are left, in the order of the curriculum, which is category by category. */
    static List<StudyObjective> others(List<StudyObjective> objectives) {
        return ordered(
                objectives.stream()
                        .filter(objective -> !objective.isFoundation())
                        .toList(),
                Comparator.comparing(objective -> 0));
    }

    /** Of those whose prerequisites are not among the rest, always the neediest; of equals the one that comes first. */
    private static List<StudyObjective> ordered(List<StudyObjective> all, Comparator<StudyObjective> byNeed) {
        List<StudyObjective> left =
                new ArrayList<>(all.stream().filter(one -> !one.isDone()).toList());
        List<StudyObjective> order = new ArrayList<>();
        while (!left.isEmpty()) {
            StudyObjective next = next(left, byNeed);
            left.remove(next);
            order.add(next);
        }
        return List.copyOf(order);
    }

    /** Objectives that wait for each other in a circle wait for nobody. */
    private static StudyObjective next(List<StudyObjective> left, Comparator<StudyObjective> byNeed) {
        Set<String> waiting = left.stream().map(StudyObjective::id).collect(Collectors.toSet());
        return left.stream()
                .filter(one -> one.prerequisites().stream().noneMatch(waiting::contains))
                .min(byNeed)
                .orElseGet(() -> left.stream().min(byNeed).orElseThrow());
    }
}
