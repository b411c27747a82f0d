package groundwork.curriculum;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.NameTransformer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import groundwork.item.Basis;
import groundwork.item.ConceptId;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.ItemType;
import groundwork.item.ItemTypes;
import groundwork.item.Level;
import groundwork.item.Pool;
import groundwork.item.Source;
import groundwork.item.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Content as JSON: the same fields as in the content files. What is absent reads as empty and is left out when written.
 * Thread-safe.
 */
public final class ContentJson {
    /** 64 bits: two versions of one item would meet by chance once in billions of billions. */
    private static final int VERSION_LENGTH = 16;

    /** What stands in every item's file; {@code arithmetic} is for authors, and ends here. */
    private static final List<String> HEAD =
            List.of("id", "type", "concept", "level", "basis", "pool", "stem", "source", "retired", "arithmetic");

    private final ObjectMapper mapper;

    public ContentJson(ItemTypes types) {
        this(types, List.of());
    }

    /** For a bank that also holds content of these kinds. */
    public ContentJson(ItemTypes types, List<ContentKind<?>> kinds) {
        SimpleModule content = new SimpleModule("groundwork-content");
        content.addSerializer(Source.class, new SourceSerializer());
        content.addDeserializer(Source.class, new SourceDeserializer());
        content.addSerializer(Item.class, new ItemSerializer());
        content.addDeserializer(Item.class, new ItemDeserializer(types));
        content.addSerializer(Extras.class, new ExtrasSerializer());
        content.addDeserializer(Extras.class, new ExtrasDeserializer(kinds));
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule(), values(Text::value), content)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .annotationIntrospector(new KebabCaseEnums())
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
        for (Class<?> collection : List.of(List.class, Map.class)) {
            builder.withConfigOverride(
                    collection, override -> override.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        }
        mapper = builder.build();
    }

    /** Ids and enums of these packages as plain strings, texts as {@code text} writes them; for any mapper. */
    public static Module values(Function<Text, String> text) {
        return new ValueModule(text);
    }

    /** Reads and writes all records of the curriculum. */
    public ObjectMapper mapper() {
        return mapper;
    }

    /** The canonical form: properties sorted, no white space. Equal items, and only these, are written alike. */
    public String write(Item<?> item) {
        try {
            return mapper.writer()
                    .with(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
                    .writeValueAsString(mapper.<ObjectNode>valueToTree(item));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public Item<?> readItem(String json) {
        try {
            return mapper.readValue(json, Item.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The first 16 hexadecimal digits of the SHA-256 of the canonical form. Retiring an item does not change its version:
     * what a learner saw is the same.
     */
    public String version(Item<?> item) {
        ObjectNode tree = mapper.valueToTree(item);
        tree.remove("retired");
        try {
            byte[] canonical = mapper.writer()
                    .with(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
                    .writeValueAsString(tree)
                    .getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical);
            return HexFormat.of().formatHex(hash).substring(0, VERSION_LENGTH);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256.", e);
        }
    }

    /** The constant SEVERAL_TEAMS is written several-teams. */
    private static final class KebabCaseEnums extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass annotatedClass) {
            return EnumNamingStrategies.KebabCaseStrategy.class;
        }
    }

    /** {@code [key, locator]}. */
    private static final class SourceSerializer extends JsonSerializer<Source> {
        @Override
        public void serialize(Source source, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeArray(new String[] {source.key(), source.locator()}, 0, 2);
        }
    }

    private static final class SourceDeserializer extends JsonDeserializer<Source> {
        @Override
        public Source deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode array = context.readTree(parser);
            return new Source(array.required(0).asText(), array.required(1).asText());
        }
    }

    /** An object with a list for each kind. */
    private static final class ExtrasSerializer extends JsonSerializer<Extras> {
        @Override
        public void serialize(Extras extras, JsonGenerator generator, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(new TreeMap<>(extras.byKind()), generator);
        }
    }

    private static final class ExtrasDeserializer extends JsonDeserializer<Extras> {
        private final List<ContentKind<?>> kinds;

        ExtrasDeserializer(List<ContentKind<?>> kinds) {
            this.kinds = kinds;
        }

        @Override
        public Extras deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode tree = context.readTree(parser);
            Map<String, List<Record>> byKind = new TreeMap<>();
            for (ContentKind<?> kind : kinds) {
                List<Record> records = new ArrayList<>();
                for (JsonNode node : tree.path(kind.name())) {
                    records.add(context.readTreeAsValue(node, kind.type()));
                }
                byKind.put(kind.name(), records);
            }
            return new Extras(byKind);
        }
    }

    /** The head and the type's own fields side by side, as in the content files. */
    private static final class ItemSerializer extends JsonSerializer<Record> {
        @Override
        public void serialize(Record value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            Item<?> item = (Item<?>) value;
            generator.writeStartObject();
            generator.writeStringField("id", item.id().value());
            generator.writeStringField("type", item.type());
            generator.writeStringField("concept", item.concept().value());
            provider.defaultSerializeField("level", item.level(), generator);
            provider.defaultSerializeField("basis", item.basis(), generator);
            provider.defaultSerializeField("pool", item.pool(), generator);
            provider.defaultSerializeField("stem", item.stem(), generator);
            provider.defaultSerializeField("source", item.source(), generator);
            if (item.retired()) {
                generator.writeBooleanField("retired", true);
            }
            provider.findValueSerializer(item.content().getClass())
                    .unwrappingSerializer(NameTransformer.NOP)
                    .serialize(item.content(), generator, provider);
            generator.writeEndObject();
        }
    }

    private static final class ItemDeserializer extends JsonDeserializer<Item<?>> {
        private final ItemTypes types;

        ItemDeserializer(ItemTypes types) {
            this.types = types;
        }

        @Override
        public Item<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            ObjectNode tree = (ObjectNode) context.readTree(parser);
            ItemType<?, ?, ?> type = types.of(tree.required("type").asText());
            return item(type, tree, context);
        }

        private static <C extends Record> Item<C> item(
                ItemType<C, ?, ?> type, ObjectNode tree, DeserializationContext context) throws IOException {
            ObjectNode own = tree.deepCopy().remove(HEAD);
            return new Item<>(
                    new ItemId(tree.required("id").asText()),
                    type.name(),
                    new ConceptId(tree.required("concept").asText()),
                    context.readTreeAsValue(tree.required("level"), Level.class),
                    context.readTreeAsValue(tree.required("basis"), Basis.class),
                    tree.has("pool") ? context.readTreeAsValue(tree.get("pool"), Pool.class) : Pool.PRACTICE,
                    context.readTreeAsValue(tree.required("stem"), Text.class),
                    context.readTreeAsValue(tree.required("source"), Source.class),
                    tree.path("retired").asBoolean(),
                    context.readTreeAsValue(own, type.contentClass()));
        }
    }
}
