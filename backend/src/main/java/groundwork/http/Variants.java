package groundwork.http;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Records that stand in one place and are told apart by their {@code type}: in JSON it comes first, in the OpenAPI
 * document they are a {@code oneOf} under this name. Refuses records that are not of the base type.
 */
public record Variants(String name, Class<?> base, SortedMap<String, Class<?>> records) {
    public Variants {
        for (Class<?> type : records.values()) {
            if (!type.isRecord() || !base.isAssignableFrom(type)) {
                throw new IllegalArgumentException(type + " is not a record of " + base);
            }
        }
    }

    public static Variants of(String name, Class<?> base, Map<String, ? extends Class<?>> records) {
        return new Variants(name, base, new TreeMap<>(records));
    }
}
