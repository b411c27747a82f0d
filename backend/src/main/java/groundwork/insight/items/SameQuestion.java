package groundwork.insight.items;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import groundwork.curriculum.ContentJson;
import groundwork.item.Item;
import java.util.Set;

/**
 * What of an item decides how it is answered: its stem, what is offered and what is right. Two versions that differ in nothing
 * else (another rationale, another source, a belief that an option stands for) asked the same, and are counted together.
 */
final class SameQuestion {
    private static final Set<String> OF_THE_ITEM =
            Set.of("id", "concept", "level", "basis", "pool", "source", "retired", "rationale");

    /** Wherever they stand: what is said once the response is in, and what is folded from it. */
    private static final Set<String> OF_PARTS =
            Set.of("rationale", "why", "concept", "misconception", "misconceptions");

    private final ContentJson content;

    SameQuestion(ContentJson content) {
        this.content = content;
    }

    /** Equal for items that ask the same. */
    JsonNode of(Item<?> item) {
        ObjectNode asked = content.mapper().valueToTree(item);
        asked.remove(OF_THE_ITEM);
        strip(asked);
        return asked;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(OF_PARTS);
        }
        node.forEach(SameQuestion::strip);
    }
}
