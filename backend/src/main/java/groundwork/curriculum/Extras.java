package groundwork.curriculum;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The content of the kinds that features downstream bring along.
 *
 * @param byKind records by the name of their {@link ContentKind}
 */
public record Extras(Map<String, List<Record>> byKind) {
    public static final Extras NONE = new Extras(Map.of());

    public Extras {
        byKind = byKind.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    public <T extends Record> List<T> of(ContentKind<T> kind) {
        return byKind.getOrDefault(kind.name(), List.of()).stream()
                .map(kind.type()::cast)
                .toList();
    }
}
