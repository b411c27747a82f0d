package groundwork.memory;

import groundwork.curriculum.BankItem;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Misconception;
import groundwork.item.ConceptId;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.ItemTypes;
import groundwork.item.Part;
import groundwork.item.Pool;
import groundwork.memory.model.ConfusableConcepts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One curriculum as reviews see it: which practice items ask for a concept, and which concepts people mix up.
 *
 * <p>Confusable are the concepts that one item tells apart by its parts, and a concept that an item asks for with the one
 * that a wrong belief shown there gets wrong: whoever holds it takes the one for the other.
 */
final class ReviewItems {
    private final Map<ConceptId, List<ItemId>> byConcept = new HashMap<>();
    private final Map<ConceptId, List<ItemId>> byPart = new HashMap<>();
    private final ConfusableConcepts confusable;

    ReviewItems(Curriculum curriculum, ItemTypes types) {
        List<Set<ConceptId>> groups = new ArrayList<>();
        for (BankItem bankItem : curriculum.contents().items()) {
            Item<?> item = bankItem.item();
            if (!item.retired()) {
                List<Part> parts = types.prepare(item, 0).parts();
                groups.add(confused(curriculum, item, parts));
                index(item, parts);
            }
        }
        confusable = new ConfusableConcepts(groups);
    }

    private static Set<ConceptId> confused(Curriculum curriculum, Item<?> item, List<Part> parts) {
        Set<ConceptId> group = new LinkedHashSet<>(Set.of(item.concept()));
        for (Part part : parts) {
            part.concept().ifPresent(group::add);
            part.misconceptions().stream()
                    .flatMap(belief -> curriculum.misconception(belief).stream())
                    .map(Misconception::concept)
                    .forEach(group::add);
        }
        return group;
    }

    private void index(Item<?> item, List<Part> parts) {
        if (item.pool() == Pool.PRACTICE) {
            byConcept.computeIfAbsent(item.concept(), none -> new ArrayList<>()).add(item.id());
            parts.stream()
                    .flatMap(part -> part.concept().stream())
                    .distinct()
                    .forEach(concept -> byPart.computeIfAbsent(concept, none -> new ArrayList<>())
                            .add(item.id()));
        }
    }

    /** The practice items, but those left out, that ask for a concept as a whole; where there is none, those that do by a part. */
    List<ItemId> of(ConceptId concept, Set<ItemId> leftOut) {
        List<ItemId> whole = but(leftOut, byConcept.getOrDefault(concept, List.of()));
        return whole.isEmpty() ? but(leftOut, byPart.getOrDefault(concept, List.of())) : whole;
    }

    private static List<ItemId> but(Set<ItemId> leftOut, List<ItemId> items) {
        return items.stream().filter(item -> !leftOut.contains(item)).toList();
    }

    ConfusableConcepts confusable() {
        return confusable;
    }
}
