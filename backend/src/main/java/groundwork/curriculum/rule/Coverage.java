package groundwork.curriculum.rule;

import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Loaded;
import groundwork.item.ConceptId;
import groundwork.item.Item;
import groundwork.item.MisconceptionId;
import groundwork.item.Part;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How many items there are for what. An item counts once, however many of its parts speak of it; retired ones do not. */
public final class Coverage {
    private Coverage() {}

    /** How many items test each concept that is tested at all; what only a person can judge tests none. */
    public static Map<ConceptId, Integer> itemsPerConcept(Content content) {
        return count(content.offered().stream().filter(content::isMeasured).toList(), item -> {
            Set<ConceptId> tested = new HashSet<>();
            for (Part part : content.parts(item)) {
                tested.add(part.concept().orElse(item.concept()));
            }
            return tested;
        });
    }

    /** In how many items a wrong choice or place stands for each misconception that is stood for at all. */
    public static Map<MisconceptionId, Integer> itemsPerMisconception(Content content) {
        return count(content.offered(), item -> {
            Set<MisconceptionId> shown = new HashSet<>();
            content.parts(item).forEach(part -> shown.addAll(part.misconceptions()));
            return shown;
        });
    }

    private static <T> Map<T, Integer> count(List<Loaded<Item<?>>> counted, Function<Item<?>, Collection<T>> of) {
        Map<T, Integer> items = new HashMap<>();
        for (Loaded<Item<?>> item : counted) {
            of.apply(item.value()).forEach(it -> items.merge(it, 1, Integer::sum));
        }
        return items;
    }
}
