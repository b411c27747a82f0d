package groundwork.scenario.rule;

import groundwork.curriculum.Concept;
import groundwork.curriculum.ContentKind;
import groundwork.curriculum.Misconception;
import groundwork.curriculum.Objective;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.rule.Findings;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Loaded;
import groundwork.item.ConceptId;
import groundwork.item.MisconceptionId;
import groundwork.scenario.story.Choice;
import groundwork.scenario.story.Scenario;
import groundwork.scenario.story.Scene;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules on what a scenario names outside of itself. Ids of things that could not be read count as known. */
final class ReferenceRules {
    private final ContentKind<Scenario> kind;

    ReferenceRules(ContentKind<Scenario> kind) {
        this.kind = kind;
    }

    void resolve(Content content, Findings findings) {
        Known known = Known.of(content);
        for (Loaded<Scenario> scenario : content.of(kind)) {
            List<ObjectiveId> objectives = scenario.value().objectives();
            for (int i = 0; i < objectives.size(); i++) {
                if (!known.has(objectives.get(i))) {
                    findings.at(scenario, "/objectives/" + i, "There is no objective " + objectives.get(i) + ".");
                }
            }
            for (Scene scene : scenario.value().scenes()) {
                for (Choice choice : scene.choices()) {
                    String pointer = Pointers.choice(scenario.value(), scene, choice);
                    known.check(choice, (field, message) -> findings.at(scenario, pointer + field, message));
                }
            }
        }
    }

    private interface Sink {
        void add(String field, String message);
    }

    /** What the content holds. */
    private record Known(
            Set<ObjectiveId> objectives,
            Set<ConceptId> concepts,
            Map<MisconceptionId, ConceptId> corrections,
            Set<String> broken) {
        static Known of(Content content) {
            Map<MisconceptionId, ConceptId> corrections = new HashMap<>();
            for (Loaded<Misconception> it : content.misconceptions()) {
                corrections.put(it.value().id(), it.value().concept());
            }
            return new Known(
                    content.objectives().stream()
                            .map(Loaded::value)
                            .map(Objective::id)
                            .collect(Collectors.toSet()),
                    content.concepts().stream()
                            .map(Loaded::value)
                            .map(Concept::id)
                            .collect(Collectors.toSet()),
                    corrections,
                    content.brokenIds());
        }

        boolean has(ObjectiveId objective) {
            return objectives.contains(objective) || broken.contains(objective.value());
        }

        void check(Choice choice, Sink sink) {
            ConceptId concept = choice.concept();
            if (!concepts.contains(concept) && !broken.contains(concept.value())) {
                sink.add("/concept", "There is no concept " + concept + ".");
            }
            choice.misconception().ifPresent(id -> check(id, concept, sink));
        }

        private void check(MisconceptionId id, ConceptId concept, Sink sink) {
            ConceptId correction = corrections.get(id);
            if (correction == null && !broken.contains(id.value())) {
                sink.add("/misconception", "There is no misconception " + id + ".");
            } else if (correction != null && !correction.equals(concept)) {
                sink.add("/concept", id + " is corrected by " + correction + ": let the choice turn on that.");
            }
        }
    }

    void practise(Content content, Findings findings) {
        Map<ObjectiveId, List<ConceptId>> listed = content.objectives().stream()
                .map(Loaded::value)
                .collect(Collectors.toMap(Objective::id, Objective::concepts, (first, again) -> first));
        for (Loaded<Scenario> scenario : content.of(kind)) {
            Set<ConceptId> practised = new HashSet<>();
            scenario.value().scenes().forEach(scene -> scene.choices()
                    .forEach(choice -> practised.add(choice.concept())));
            List<ObjectiveId> objectives = scenario.value().objectives();
            for (int i = 0; i < objectives.size(); i++) {
                List<ConceptId> concepts = listed.getOrDefault(objectives.get(i), List.of());
                if (!concepts.isEmpty() && concepts.stream().noneMatch(practised::contains)) {
                    findings.at(
                            scenario, "/objectives/" + i, "No choice turns on a concept of " + objectives.get(i) + ".");
                }
            }
        }
    }
}
