package groundwork.scenario.story;

import groundwork.item.ConceptId;
import groundwork.item.MisconceptionId;
import groundwork.item.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something that can be said or done in a scene.
 *
 * @param when it can be chosen only then
 * @param because said where it cannot be chosen
 * @param effects what it adds to the measures
 * @param sets the flags that it sets
 * @param outcome what happens next, as the story tells it
 * @param rationale for the debrief: what it cost and brought, and what an experienced Product Owner weighs
 * @param misconception the belief behind it, where it is one
 * @param antiPattern the pattern by its name
 * @param turns where it leads under a condition; the first that holds counts
 * @param to where it leads otherwise: a scene or an ending
 */
public record Choice(
        String id,
        Text text,
        Optional<Condition> when,
        Optional<Text> because,
        Map<String, Integer> effects,
        List<String> sets,
        Text outcome,
        Text rationale,
        ConceptId concept,
        Optional<MisconceptionId> misconception,
        Optional<String> antiPattern,
        List<Turn> turns,
        String to) {
    public Choice {
        effects = Collections.unmodifiableMap(new LinkedHashMap<>(effects));
        sets = List.copyOf(sets);
        turns = List.copyOf(turns);
    }

    /** Where a choice leads when the state after it satisfies a condition. */
    public record Turn(Condition when, String to) {}

    public boolean isOpen(State state) {
        return when.isEmpty() || when.get().holds(state);
    }

    /** Every scene or ending that it may lead to. */
    public Set<String> targets() {
        Set<String> targets = new TreeSet<>(Set.of(to));
        turns.forEach(turn -> targets.add(turn.to()));
        return targets;
    }

    String target(State after) {
        return turns.stream()
                .filter(turn -> turn.when().holds(after))
                .map(Turn::to)
                .findFirst()
                .orElse(to);
    }
}
