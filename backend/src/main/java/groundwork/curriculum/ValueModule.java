package groundwork.curriculum;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import groundwork.item.Basis;
import groundwork.item.ConceptId;
import groundwork.item.ItemId;
import groundwork.item.Level;
import groundwork.item.MisconceptionId;
import groundwork.item.Pool;
import groundwork.item.Text;
import groundwork.item.Verdict;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;

/**
 * How the values of the item and curriculum packages stand in JSON: ids and texts as plain strings, enums in lower case.
 * The packages themselves know no JSON.
 */
final class ValueModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    /** Writes texts as {@code text} says: as they are for files, as HTML for a browser. */
    ValueModule(Function<Text, String> text) {
        super("groundwork-values");
        string(ItemId.class, ItemId::value, ItemId::new);
        string(ConceptId.class, ConceptId::value, ConceptId::new);
        string(MisconceptionId.class, MisconceptionId::value, MisconceptionId::new);
        string(ObjectiveId.class, ObjectiveId::value, ObjectiveId::new);
        string(QuizId.class, QuizId::value, QuizId::new);
        string(ScenarioId.class, ScenarioId::value, ScenarioId::new);
        string(GuideId.class, GuideId::value, GuideId::new);
        string(PackId.class, PackId::value, PackId::new);
        string(Text.class, text, value -> new Text(value.strip()));
        string(Html.class, Html::value, Html::new);
        lowerCase(Basis.class);
        lowerCase(Level.class);
        lowerCase(Pool.class);
        lowerCase(Verdict.class);
    }

    private <E extends Enum<E>> void lowerCase(Class<E> type) {
        string(type, value -> value.name().toLowerCase(Locale.ROOT), name -> constant(type, name));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                "There is no " + type.getSimpleName().toLowerCase(Locale.ROOT) + " " + name + ".");
    }

    private <T> void string(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new StringSerializer<>(write));
        addDeserializer(type, new StringDeserializer<>(type, read));
    }

    private static final class StringSerializer<T> extends JsonSerializer<T> {
        private final Function<T, String> write;

        StringSerializer(Function<T, String> write) {
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(write.apply(value));
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, T value) {
            return false;
        }
    }

    private static final class StringDeserializer<T> extends JsonDeserializer<T> {
        private final Class<T> type;
        private final Function<String, T> read;

        StringDeserializer(Class<T> type, Function<String, T> read) {
            this.type = type;
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            String value = parser.getText();
            try {
                return read.apply(value);
            } catch (IllegalArgumentException e) {
                return type.cast(context.handleWeirdStringValue(type, value, "%s", e.getMessage()));
            }
        }
    }
}
