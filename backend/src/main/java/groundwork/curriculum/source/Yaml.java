package groundwork.curriculum.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads one YAML 1.2 document as JSON, with the line of every value. Refuses what a parser would let pass and a reader
 * would stumble over: a key that stands twice, anchors and aliases, keys that are no scalars.
 */
final class Yaml {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setAllowNonScalarKeys(true)
            .build();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, Integer> lines = new HashMap<>();

    private Yaml() {}

    static Document read(String path, String text) throws YamlProblem {
        Yaml yaml = new Yaml();
        Node node = compose(text).orElseThrow(() -> new YamlProblem(1, "The file is empty."));
        return new Document(path, yaml.json(node, ""), Map.copyOf(yaml.lines));
    }

    private static Optional<Node> compose(String text) throws YamlProblem {
        try {
            return new Compose(SETTINGS).composeString(text);
        } catch (MarkedYamlEngineException e) {
            throw new YamlProblem(line(e.getProblemMark()), "This is no YAML: " + e.getProblem() + ".");
        } catch (YamlEngineException e) {
            throw new YamlProblem(1, "This is no YAML: " + e.getMessage());
        }
    }

    private JsonNode json(Node node, String pointer) throws YamlProblem {
        lines.putIfAbsent(pointer, line(node.getStartMark()));
        if (node.getAnchor().isPresent()) {
            throw new YamlProblem(line(node.getStartMark()), "Anchors and aliases are not used in content files.");
        }
        return switch (node) {
            case MappingNode mapping -> object(mapping, pointer);
            case SequenceNode sequence -> array(sequence, pointer);
            case ScalarNode scalar -> value(scalar);
            default ->
                throw new YamlProblem(line(node.getStartMark()), "This is neither a mapping, a list nor a value.");
        };
    }

    private ObjectNode object(MappingNode mapping, String pointer) throws YamlProblem {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            int line = line(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new YamlProblem(line, "A key is a word.");
            }
            if (object.has(key.getValue())) {
                throw new YamlProblem(line, "The key " + key.getValue() + " stands here twice.");
            }
            String at = pointer + "/" + key.getValue().replace("~", "~0").replace("/", "~1");
            lines.put(at, line);
            object.set(key.getValue(), json(tuple.getValueNode(), at));
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, String pointer) throws YamlProblem {
        ArrayNode array = JSON.arrayNode();
        List<Node> nodes = sequence.getValue();
        for (int i = 0; i < nodes.size(); i++) {
            array.add(json(nodes.get(i), pointer + "/" + i));
        }
        return array;
    }

    private static JsonNode value(ScalarNode scalar) throws YamlProblem {
        Tag tag = scalar.getTag();
        String text = scalar.getValue();
        try {
            if (tag.equals(Tag.NULL)) {
                return JSON.nullNode();
            } else if (tag.equals(Tag.BOOL)) {
                return JSON.booleanNode(Boolean.parseBoolean(text));
            } else if (tag.equals(Tag.INT)) {
                return JSON.numberNode(new BigInteger(text));
            } else if (tag.equals(Tag.FLOAT)) {
                return JSON.numberNode(Double.parseDouble(text));
            }
            return JSON.textNode(text);
        } catch (NumberFormatException e) {
            throw new YamlProblem(line(scalar.getStartMark()), "Write the number " + text + " in decimal digits.");
        }
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }
}
