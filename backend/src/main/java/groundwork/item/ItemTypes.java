package groundwork.item;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The registered item types by name. */
public final class ItemTypes {
    private final Map<String, ItemType<?, ?, ?>> byName = new LinkedHashMap<>();

    public ItemTypes(List<ItemType<?, ?, ?>> types) {
        for (ItemType<?, ?, ?> type : types) {
            if (byName.put(type.name(), type) != null) {
                throw new IllegalArgumentException("Two item types are called " + type.name() + ".");
            }
        }
    }

    public Optional<ItemType<?, ?, ?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The type of this name; an item whose type is not registered has no business in the bank. */
    public ItemType<?, ?, ?> of(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("No item type is called " + name + "."));
    }

    /** The item as one learner meets it, by its type and this seed. */
    public Prepared<?, ?, ?> prepare(Item<?> item, long seed) {
        return Prepared.of(of(item.type()), item, seed);
    }

    public Collection<ItemType<?, ?, ?>> all() {
        return byName.values();
    }

    /** Those whose responses a person judges. */
    public List<JudgedItemType<?, ?, ?, ?>> judged() {
        return all().stream()
                .<JudgedItemType<?, ?, ?, ?>>mapMulti((type, judged) -> {
                    if (type instanceof JudgedItemType<?, ?, ?, ?> one) {
                        judged.accept(one);
                    }
                })
                .toList();
    }
}
