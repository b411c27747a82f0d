package groundwork.curriculum.rule;

import groundwork.curriculum.Objective;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.SourceEntry;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Loaded;
import groundwork.item.Basis;
import groundwork.item.ConceptId;
import groundwork.item.Item;
import groundwork.item.MisconceptionId;
import groundwork.item.Part;
import groundwork.item.Source;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules on what refers to what. Ids of things that could not be read count as known: their own problems are told. */
final class ReferenceRules {
    private ReferenceRules() {}

    static void conceptsResolve(Content content, Findings findings) {
        Set<String> known = known(
                content, content.concepts().stream().map(it -> it.value().id().value()));
        for (Loaded<Objective> objective : content.objectives()) {
            List<ConceptId> concepts = objective.value().concepts();
            for (int i = 0; i < concepts.size(); i++) {
                resolve(objective, "/concepts/" + i, concepts.get(i).value(), known, "concept", findings);
            }
        }
        content.misconceptions()
                .forEach(it -> resolve(it, "/concept", it.value().concept().value(), known, "concept", findings));
        for (Loaded<Item<?>> item : content.items()) {
            resolve(item, "/concept", item.value().concept().value(), known, "concept", findings);
            for (Part part : content.parts(item.value())) {
                part.concept()
                        .ifPresent(id ->
                                resolve(item, part.pointer() + "/concept", id.value(), known, "concept", findings));
            }
        }
    }

    static void misconceptionsResolve(Content content, Findings findings) {
        Set<String> known = known(
                content,
                content.misconceptions().stream().map(it -> it.value().id().value()));
        for (Loaded<Item<?>> item : content.items()) {
            for (Part part : content.parts(item.value())) {
                for (MisconceptionId id : part.misconceptions()) {
                    resolve(item, part.pointer(), id.value(), known, "misconception", findings);
                }
            }
        }
    }

    static void prerequisitesResolve(Content content, Findings findings) {
        Set<String> known = known(
                content, content.objectives().stream().map(it -> it.value().id().value()));
        for (Loaded<Objective> objective : content.objectives()) {
            List<ObjectiveId> prerequisites = objective.value().prerequisites();
            for (int i = 0; i < prerequisites.size(); i++) {
                String id = prerequisites.get(i).value();
                resolve(objective, "/prerequisites/" + i, id, known, "objective", findings);
            }
        }
    }

    static void quizItemsResolve(Content content, Findings findings) {
        Set<String> known = known(
                content, content.items().stream().map(it -> it.value().id().value()));
        content.quizzes().forEach(quiz -> {
            for (int i = 0; i < quiz.value().items().size(); i++) {
                resolve(quiz, "/items/" + i, quiz.value().items().get(i).value(), known, "item", findings);
            }
        });
    }

    private static Set<String> known(Content content, Stream<String> ids) {
        Set<String> known = ids.collect(Collectors.toCollection(HashSet::new));
        known.addAll(content.brokenIds());
        return known;
    }

    private static void resolve(
            Loaded<?> from, String pointer, String id, Set<String> known, String kind, Findings findings) {
        if (!known.contains(id)) {
            findings.at(from, pointer, "There is no " + kind + " " + id + ".");
        }
    }

    static void editionsResolve(Content content, Findings findings) {
        content.course().ifPresent(course -> content.objectives().forEach(objective -> {
            for (int i = 0; i < objective.value().editions().size(); i++) {
                String edition = objective.value().editions().get(i);
                resolve(
                        objective,
                        "/editions/" + i,
                        edition,
                        course.value().editions().keySet(),
                        "edition",
                        findings);
            }
        }));
    }

    static void sourcesResolve(Content content, Findings findings) {
        content.concepts().forEach(it -> checkSource(content, it, it.value().source(), findings));
        content.items().forEach(it -> checkSource(content, it, it.value().source(), findings));
    }

    private static void checkSource(Content content, Loaded<?> citing, Source source, Findings findings) {
        content.course().ifPresent(course -> {
            SourceEntry entry = course.value().sources().get(source.key());
            if (entry == null) {
                findings.at(citing, "/source", "There is no source " + source.key() + " in course.yaml.");
            } else if (!entry.has(source)) {
                findings.at(citing, "/source", entry.title() + " has no section “" + source.locator() + "”.");
            }
        });
    }

    static void rulesCiteTheGuide(Content content, Findings findings) {
        content.concepts()
                .forEach(it -> checkRule(it, it.value().basis(), it.value().source(), findings));
        content.items()
                .forEach(it -> checkRule(it, it.value().basis(), it.value().source(), findings));
    }

    private static void checkRule(Loaded<?> citing, Basis basis, Source source, Findings findings) {
        if (basis == Basis.RULE && !source.key().equals(SourceEntry.SCRUM_GUIDE)) {
            findings.at(citing, "/source", "A rule cites " + SourceEntry.SCRUM_GUIDE + ", since only it makes rules.");
        }
    }

    static void prerequisitesEndSomewhere(Content content, Findings findings) {
        Map<ObjectiveId, Loaded<Objective>> byId = new HashMap<>();
        content.objectives().forEach(it -> byId.put(it.value().id(), it));
        for (Loaded<Objective> objective : content.objectives()) {
            if (reaches(objective, byId)) {
                findings.at(
                        objective,
                        "/prerequisites",
                        "The prerequisites of " + objective.value().id() + " lead back to itself.");
            }
        }
    }

    private static boolean reaches(Loaded<Objective> start, Map<ObjectiveId, Loaded<Objective>> byId) {
        Deque<ObjectiveId> open = new ArrayDeque<>(start.value().prerequisites());
        Set<ObjectiveId> seen = new HashSet<>();
        while (!open.isEmpty()) {
            ObjectiveId id = open.pop();
            if (id.equals(start.value().id())) {
                return true;
            }
            Loaded<Objective> objective = byId.get(id);
            if (objective != null && seen.add(id)) {
                open.addAll(objective.value().prerequisites());
            }
        }
        return false;
    }

    static void itemTestsItsObjective(Content content, Findings findings) {
        for (Loaded<Item<?>> item : content.items()) {
            ConceptId concept = item.value().concept();
            content.objectiveOf(item)
                    .filter(objective -> !objective.value().concepts().contains(concept))
                    .ifPresent(objective -> findings.at(
                            item,
                            "/concept",
                            "The objective " + objective.value().id() + " does not list the concept " + concept + "."));
        }
    }
}
