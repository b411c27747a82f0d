package groundwork.curriculum;

import static groundwork.curriculum.TestContent.TYPES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import groundwork.item.ConceptId;
import groundwork.item.Item;
import groundwork.item.ItemType;
import groundwork.item.Level;
import groundwork.item.Piece;
import groundwork.item.Text;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ContentJsonTest {
    private final ContentJson json = new ContentJson(TYPES);

    static Iterable<ItemType<?, ?, ?>> types() {
        return TYPES.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsBackTheItemOfEveryType(ItemType<?, ?, ?> type) {
        Item<?> item = type.examples().item();
        assertThat(json.readItem(json.write(item))).isEqualTo(item);
        assertThat(json.version(json.readItem(json.write(item)))).isEqualTo(json.version(item));
    }

    @Test
    void writesCanonically() {
        String written = json.write(json.readItem("""
                {"type": "ordering", "id": "x", "concept": "c", "level": "apply", "basis": "rule", "stem": "What?\\n",
                 "source": ["guide", "End"], "key": ["a", "b"], "rationale": "So.",
                 "elements": [{"text": "A", "id": "a"}, {"id": "b", "text": "B", "rationale": "Last."}]}
                """));
        assertThat(written)
                .isEqualTo(
                        "{\"basis\":\"rule\",\"concept\":\"c\","
                                + "\"elements\":[{\"id\":\"a\",\"text\":\"A\"},{\"id\":\"b\",\"rationale\":\"Last.\",\"text\":\"B\"}],"
                                + "\"id\":\"x\",\"key\":[\"a\",\"b\"],\"level\":\"apply\",\"pool\":\"practice\","
                                + "\"rationale\":\"So.\",\"source\":[\"guide\",\"End\"],\"stem\":\"What?\",\"type\":\"ordering\"}");
    }

    @Test
    void givesAnotherVersionToAnotherWordingOnly() {
        Item<?> item = TYPES.of("single-choice").examples().item();
        assertThat(json.version(item)).matches("[0-9a-f]{16}");
        assertThat(json.version(with(item, new Text(item.stem().value() + "!"), false)))
                .isNotEqualTo(json.version(item));
        assertThat(json.version(with(item, item.stem(), true))).as("retired").isEqualTo(json.version(item));
    }

    @Test
    void leavesTheAuthorsArithmeticToTheAuthors() {
        Item<?> item = TYPES.of("single-choice").examples().item();
        String proved = json.write(item).replaceFirst("\\{", "{\"arithmetic\":[{\"says\":\"4\",\"is\":\"2 + 2\"}],");
        assertThat(json.readItem(proved)).isEqualTo(item);
    }

    private static <C> Item<C> with(Item<C> item, Text stem, boolean retired) {
        return new Item<>(
                item.id(),
                item.type(),
                item.concept(),
                item.level(),
                item.basis(),
                item.pool(),
                stem,
                item.source(),
                retired,
                item.content());
    }

    @Test
    void lendsItsValuesToAnyMapper() throws JsonProcessingException {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(ContentJson.values(Markdown::html))
                .build();
        assertThat(mapper.writeValueAsString(new Piece("a", new Text("*Now*"))))
                .isEqualTo("{\"id\":\"a\",\"textHtml\":\"<em>Now</em>\"}");
        assertThat(mapper.writeValueAsString(Map.of(new ConceptId("c"), Level.APPLY)))
                .isEqualTo("{\"c\":\"apply\"}");
        assertThat(mapper.readValue("\"analyse\"", Level.class)).isEqualTo(Level.ANALYSE);
    }

    @Test
    void refusesValuesThatAreNone() {
        assertThatThrownBy(() -> json.mapper().readValue("\"APPLY\"", Level.class))
                .hasMessageContaining("level APPLY");
        assertThatThrownBy(() -> json.mapper().readValue("7", ConceptId.class))
                .isInstanceOf(JsonProcessingException.class);
    }
}
