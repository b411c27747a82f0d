package groundwork;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What somebody could send in place of a well-formed JSON value: at every place of it, everything that does not belong. */
final class Mutations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String LONG = "x".repeat(1_000_000);

    private final JsonNode original;

    private Mutations(JsonNode original) {
        this.original = original;
    }

    /** All mutants of a value, as JSON or as text that pretends to be. */
    static List<String> of(JsonNode original) {
        return new Mutations(original).all();
    }

    private List<String> all() {
        List<String> mutants = new ArrayList<>();
        mutants.add("NaN");
        mutants.add("[".repeat(5_000) + "]".repeat(5_000));
        for (String pointer : pointers(original, "").toList()) {
            foreign().forEach(value -> mutants.add(replaced(pointer, value).toString()));
            for (String literal : List.of("NaN", "-Infinity", "1e999", "1e-999", "00", "'single'")) {
                mutants.add(
                        replaced(pointer, JSON.textNode("@literal@")).toString().replace("\"@literal@\"", literal));
            }
            if (!pointer.isEmpty()) {
                mutants.add(without(pointer).toString());
            }
            changed(original.at(pointer))
                    .forEach(value -> mutants.add(replaced(pointer, value).toString()));
        }
        return mutants;
    }

    private static Stream<String> pointers(JsonNode node, String at) {
        Stream<String> below = Stream.empty();
        if (node instanceof ObjectNode object) {
            below = object.properties().stream()
                    .flatMap(entry -> pointers(entry.getValue(), at + "/" + entry.getKey()));
        } else if (node instanceof ArrayNode array) {
            below = Stream.iterate(0, i -> i < array.size(), i -> i + 1)
                    .flatMap(i -> pointers(array.get(i), at + "/" + i));
        }
        return Stream.concat(Stream.of(at), below);
    }

    /** What stands nowhere in a response. */
    private static List<JsonNode> foreign() {
        return List.of(
                JSON.nullNode(),
                JSON.textNode(""),
                JSON.textNode("nobody"),
                JSON.textNode("constructor"),
                JSON.textNode("\u0000\uD800\u202E"),
                JSON.textNode(LONG),
                JSON.numberNode(-1),
                JSON.numberNode(Long.MAX_VALUE),
                JSON.numberNode(0.5),
                JSON.booleanNode(true),
                JSON.arrayNode(),
                JSON.arrayNode().addNull(),
                JSON.objectNode(),
                JSON.objectNode().putNull("nobody"));
    }

    /** The same with something twice, too much or under another name. */
    private static List<JsonNode> changed(JsonNode node) {
        if (node instanceof ArrayNode array && !array.isEmpty()) {
            ArrayNode twice = array.deepCopy().add(array.get(0));
            ArrayNode surplus = array.deepCopy().add("nobody");
            ArrayNode endless = JSON.arrayNode();
            for (int i = 0; i < 20_000; i++) {
                endless.add(array.get(0));
            }
            return List.of(twice, surplus, array.deepCopy().addNull(), endless);
        }
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            String first = object.fieldNames().next();
            ObjectNode renamed = object.deepCopy();
            renamed.set("nobody", renamed.remove(first));
            return List.of(object.deepCopy().put("nobody", "nobody"), renamed);
        }
        return List.of();
    }

    private JsonNode replaced(String pointer, JsonNode value) {
        if (pointer.isEmpty()) {
            return value;
        }
        JsonNode copy = original.deepCopy();
        JsonNode parent = copy.at(parent(pointer));
        if (parent instanceof ObjectNode object) {
            object.set(name(pointer), value);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name(pointer)), value);
        }
        return copy;
    }

    private JsonNode without(String pointer) {
        JsonNode copy = original.deepCopy();
        JsonNode parent = copy.at(parent(pointer));
        if (parent instanceof ObjectNode object) {
            object.remove(name(pointer));
        } else if (parent instanceof ArrayNode array) {
            array.remove(Integer.parseInt(name(pointer)));
        }
        return copy;
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
