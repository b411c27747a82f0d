package groundwork.curriculum.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import groundwork.curriculum.ContentJson;
import groundwork.curriculum.Markdown;
import groundwork.item.Text;
import java.util.stream.Collectors;

/** Item views as JSON in which the authors' Markdown can be told from plain words: it begins with a sign that no text holds. */
final class JsonTexts {
    private static final String MARKDOWN = "\u0000";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(new Jdk8Module(), ContentJson.values(text -> MARKDOWN + text.value()))
            .build();

    private JsonTexts() {}

    static JsonNode tree(Object view) {
        return MAPPER.valueToTree(view);
    }

    /** The texts and words in a value, ids left out, as HTML in one line. */
    static String html(JsonNode value) {
        if (value.isContainerNode()) {
            return value.propertyStream()
                            .filter(property -> !property.getKey().equals("id"))
                            .map(property -> html(property.getValue()))
                            .collect(Collectors.joining(" "))
                    + value.valueStream()
                            .filter(part -> value.isArray())
                            .map(JsonTexts::html)
                            .collect(Collectors.joining(" · "));
        }
        String words = value.asText();
        return words.startsWith(MARKDOWN)
                ? Markdown.html(new Text(words.substring(MARKDOWN.length())))
                : Markup.escape(words);
    }

    /** A text as paragraphs. */
    static String blocks(JsonNode text) {
        return Markdown.blocks(text.asText().replace(MARKDOWN, ""));
    }
}
