package groundwork.scenario.story;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What has to be so for something to happen. It holds when everything in it holds; an empty one always does.
 *
 * @param has flags that are set
 * @param hasNot flags that are not set
 * @param any of these, one holds or more; empty asks for nothing
 */
public record Condition(
        Map<String, Integer> atLeast,
        Map<String, Integer> atMost,
        List<String> has,
        List<String> hasNot,
        List<Condition> any) {
    public Condition {
        atLeast = Collections.unmodifiableMap(new LinkedHashMap<>(atLeast));
        atMost = Collections.unmodifiableMap(new LinkedHashMap<>(atMost));
        has = List.copyOf(has);
        hasNot = List.copyOf(hasNot);
        any = List.copyOf(any);
    }

    boolean holds(State state) {
        return atLeast.entrySet().stream().allMatch(it -> state.value(it.getKey()) >= it.getValue())
                && atMost.entrySet().stream().allMatch(it -> state.value(it.getKey()) <= it.getValue())
                && state.flags().containsAll(has)
                && hasNot.stream().noneMatch(state.flags()::contains)
                && (any.isEmpty() || any.stream().anyMatch(one -> one.holds(state)));
    }

    /** The measures that it looks at. */
    public Set<String> measures() {
        Set<String> names = new TreeSet<>(atLeast.keySet());
        names.addAll(atMost.keySet());
        any.forEach(one -> names.addAll(one.measures()));
        return names;
    }

    /** The flags that it looks at. */
    public Set<String> flags() {
        Set<String> names = new TreeSet<>();
        Stream.of(has, hasNot).forEach(names::addAll);
        any.forEach(one -> names.addAll(one.flags()));
        return names;
    }
}
