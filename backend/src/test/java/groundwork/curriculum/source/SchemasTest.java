package groundwork.curriculum.source;

import static groundwork.curriculum.TestContent.TYPES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import groundwork.curriculum.ContentJson;
import groundwork.item.ItemType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every registered item type has its schema, and the schema of items leads to it. */
final class SchemasTest {
    private final Schemas schemas = new Schemas();

    static Iterable<ItemType<?, ?, ?>> types() {
        return TYPES.all();
    }

    private static JsonNode schema(String name) throws IOException {
        String resource = "/" + Schemas.FOLDER + name + ".json";
        try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in, resource));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void haveOneForEveryItemType(ItemType<?, ?, ?> type) throws IOException {
        assertThat(schema("items/" + type.name()).path("title").asText()).isNotEmpty();
        assertThat(schema("item").at("/properties/type/enum").valueStream().map(JsonNode::asText))
                .contains(type.name());
        assertThat(schema("item").path("allOf").findValuesAsText("$ref")).contains("items/" + type.name() + ".json");
    }

    @ParameterizedTest
    @MethodSource("types")
    void letTheExampleOfEveryTypePassAndNothingBeside(ItemType<?, ?, ?> type) {
        ObjectNode example =
                new ContentJson(TYPES).mapper().valueToTree(type.examples().item());
        Document document = new Document("example.yaml", example, Map.of());
        assertThat(schemas.check("item", document)).isEmpty();

        example.put("surplus", true);
        assertThat(schemas.check("item", document)).containsOnlyKeys("/surplus");
    }

    @Test
    void nameNoTypeThatIsNotRegistered() throws IOException {
        assertThat(schema("item").at("/properties/type/enum").valueStream().map(JsonNode::asText))
                .allMatch(name -> TYPES.find(name).isPresent());
    }
}
