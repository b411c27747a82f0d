package groundwork.insight;

import groundwork.curriculum.BankItem;
import groundwork.curriculum.Curriculum;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.ItemTypes;
import groundwork.item.MisconceptionId;
import groundwork.item.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which wrong beliefs each item of a curriculum can show, by the parts that stand for them. */
final class Showable {
    private final Curriculum curriculum;
    private final Map<ItemId, Set<MisconceptionId>> beliefs = new HashMap<>();

    Showable(Curriculum curriculum, ItemTypes types) {
        this.curriculum = curriculum;
        curriculum.contents().items().stream()
                .map(BankItem::item)
                .filter(item -> types.of(item.type()).isMeasured())
                .forEach(item -> beliefs.put(item.id(), beliefs(item, types)));
    }

    private static Set<MisconceptionId> beliefs(Item<?> item, ItemTypes types) {
        return types.prepare(item, 0).parts().stream()
                .map(Part::misconceptions)
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The curriculum that this is of. */
    Curriculum curriculum() {
        return curriculum;
    }

    /** Empty also for items that left the curriculum. */
    Set<MisconceptionId> by(ItemId item) {
        return beliefs.getOrDefault(item, Set.of());
    }
}
