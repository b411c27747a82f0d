package groundwork.curriculum.rule;

import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Loaded;
import groundwork.curriculum.source.ReleasedIds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules on ids: what keeps a learner's history meaning what it meant. */
final class IdRules {
    private record Named(String id, String kind, Loaded<?> loaded) {}

    private IdRules() {}

    static void areUnique(Content content, Findings findings) {
        Map<String, Named> first = new HashMap<>();
        for (Named named : all(content)) {
            Named other = first.putIfAbsent(named.id(), named);
            if (other != null) {
                findings.at(
                        named.loaded(),
                        "/id",
                        "The id " + named.id() + " is taken by the " + other.kind() + " in "
                                + other.loaded().path() + ".");
            }
        }
    }

    static void areReleased(Content content, Findings findings) {
        Set<String> released = new HashSet<>(content.released().lines());
        for (Named named : all(content)) {
            if (!released.contains(named.id())) {
                findings.at(
                        named.loaded(),
                        "/id",
                        "The id " + named.id() + " is new: add it to ids.txt, or run lint --fix-ids.");
            }
        }
    }

    static void areNotDeleted(Content content, Findings findings) {
        Set<String> held = new HashSet<>(content.brokenIds());
        all(content).forEach(named -> held.add(named.id()));
        for (String id : content.released().lines()) {
            if (!held.contains(id)) {
                findings.at(
                        ReleasedIds.FILE,
                        content.released().line(id),
                        "No file holds " + id + ": an id is retired by `retired: true` and never deleted.");
            }
        }
    }

    static void areListedInOrder(Content content, Findings findings) {
        List<String> lines = content.released().lines();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i - 1).compareTo(lines.get(i)) >= 0) {
                findings.at(ReleasedIds.FILE, i + 1, "The ids stand in alphabetical order, each once.");
            }
        }
    }

    /** Every id of the curriculum that is bound, for whoever adds it to the released ones. */
    static List<String> ids(Content content) {
        return all(content).stream().map(Named::id).toList();
    }

    private static List<Named> all(Content content) {
        List<Named> all = new ArrayList<>();
        content.objectives().forEach(it -> all.add(new Named(it.value().id().value(), "objective", it)));
        content.concepts().forEach(it -> all.add(new Named(it.value().id().value(), "concept", it)));
        content.misconceptions().forEach(it -> all.add(new Named(it.value().id().value(), "misconception", it)));
        content.items().forEach(it -> all.add(new Named(it.value().id().value(), "item", it)));
        content.quizzes().forEach(it -> all.add(new Named(it.value().id().value(), "quiz", it)));
        content.extras().forEach(it -> all.add(new Named(it.id(), it.kind().name(), it.loaded())));
        return all;
    }
}
