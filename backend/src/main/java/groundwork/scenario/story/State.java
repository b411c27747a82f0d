package groundwork.scenario.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the choices so far have come to. Values are never cut off at a measure's range; that they stay within it is proved
 * before a story is played.
 */
public record State(Map<String, Integer> values, Set<String> flags) {
    public State {
        values = Map.copyOf(values);
        flags = Set.copyOf(flags);
    }

    static State start(List<Measure> measures) {
        return new State(measures.stream().collect(Collectors.toMap(Measure::id, Measure::start)), Set.of());
    }

    State after(Choice choice) {
        Map<String, Integer> moved = new HashMap<>(values);
        choice.effects().forEach((measure, by) -> moved.merge(measure, by, Integer::sum));
        Set<String> set = new HashSet<>(flags);
        set.addAll(choice.sets());
        return new State(moved, set);
    }

    public int value(String measure) {
        return values.getOrDefault(measure, 0);
    }
}
