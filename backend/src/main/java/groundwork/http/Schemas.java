package groundwork.http;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The JSON Schemas of records, saying what {@link Json} does with them. Refuses two classes of one simple name. */
final class Schemas {
    private static final String PATH = "components/schemas";

    private final Map<Class<?>, Variants> bases = new HashMap<>();
    private final Map<Class<?>, String> typeNames = new HashMap<>();
    private final Map<String, Class<?>> names = new HashMap<>();
    /** One object: victools leaves out the provider that asks, by identity. */
    private final CustomDefinitionProviderV2 provider = this::define;

    private final SchemaBuilder builder;

    Schemas(List<Variants> variants) {
        for (Variants some : variants) {
            bases.put(some.base(), some);
            some.records().forEach((name, type) -> typeNames.put(type, name));
        }
        builder = new SchemaGenerator(config().build()).buildMultipleSchemaDefinitions();
    }

    /** Resolved only once {@link #collect} was called. */
    ObjectNode reference(Type type) {
        return builder.createSchemaReference(type);
    }

    /** Everything referred to, by name. */
    ObjectNode collect() {
        ObjectNode definitions = builder.collectDefinitions(PATH);
        ObjectNode sorted = definitions.objectNode();
        TreeMap<String, String> order = new TreeMap<>();
        definitions.fieldNames().forEachRemaining(name -> order.put(name, name));
        order.keySet().forEach(name -> sorted.set(name, definitions.get(name)));
        return sorted;
    }

    private SchemaGeneratorConfigBuilder config() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        new ObjectMapper(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.PLAIN_DEFINITION_KEYS)
                .without(Option.SCHEMA_VERSION_INDICATOR, Option.FLATTENED_ENUMS, Option.FLATTENED_OPTIONALS)
                .with(new JacksonModule());
        config.forFields()
                .withTargetTypeOverridesResolver(Schemas::insideOptional)
                .withRequiredCheck(Schemas::isRequired);
        config.forTypesInGeneral()
                .withPropertySorter((unusedOne, unusedOther) -> 0)
                .withDefinitionNamingStrategy((key, context) -> name(key.getType()))
                .withCustomDefinitionProvider(provider);
        return config;
    }

    private static @Nullable List<ResolvedType> insideOptional(FieldScope field) {
        return field.getType() != null && field.getType().getErasedType() == Optional.class
                ? field.getType().typeParametersFor(Optional.class)
                : null;
    }

    private static boolean isRequired(FieldScope field) {
        return Components.named(field.getMember().getDeclaringType().getErasedType(), field.getDeclaredName())
                .map(Components::isRequired)
                .orElse(false);
    }

    private String name(ResolvedType type) {
        Class<?> erased = type.getErasedType();
        Variants variants = bases.get(erased);
        String name = variants == null ? erased.getSimpleName() : variants.name();
        Class<?> first = names.putIfAbsent(name, erased);
        if (first != null && first != erased) {
            throw new IllegalStateException(first + " and " + erased + " would both be the schema " + name);
        }
        return name;
    }

    private @Nullable CustomDefinition define(ResolvedType type, SchemaGenerationContext context) {
        Class<?> erased = type.getErasedType();
        if (bases.containsKey(erased)) {
            return named(oneOf(bases.get(erased), context));
        }
        if (typeNames.containsKey(erased)) {
            return named(variant(type, context));
        }
        if (erased.isEnum()) {
            return named(constants(erased, context));
        }
        if (Components.isValue(erased)) {
            Type value = erased.getRecordComponents()[0].getGenericType();
            return inline(context.createDefinition(context.getTypeContext().resolve(value)));
        }
        return Map.class.isAssignableFrom(erased) ? inline(map(type, context)) : null;
    }

    private static ObjectNode oneOf(Variants variants, SchemaGenerationContext context) {
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        ArrayNode oneOf = schema.putArray("oneOf");
        ObjectNode discriminator = schema.putObject("discriminator").put("propertyName", "type");
        ObjectNode mapping = discriminator.putObject("mapping");
        variants.records().forEach((name, type) -> {
            oneOf.add(context.createDefinitionReference(context.getTypeContext().resolve(type)));
            mapping.put(name, "#/" + PATH + "/" + type.getSimpleName());
        });
        return schema;
    }

    private ObjectNode variant(ResolvedType type, SchemaGenerationContext context) {
        ObjectNode plain = context.createStandardDefinition(type, provider);
        ObjectNode schema = plain.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("type").put("type", "string").put("const", typeNames.get(type.getErasedType()));
        properties.setAll(plain.withObjectProperty("properties"));
        schema.putArray("required").add("type").addAll(plain.withArrayProperty("required"));
        return schema;
    }

    private static ObjectNode constants(Class<?> type, SchemaGenerationContext context) {
        ObjectNode schema = context.getGeneratorConfig().createObjectNode().put("type", "string");
        ArrayNode constants = schema.putArray("enum");
        for (Object constant : type.getEnumConstants()) {
            constants.add(Json.nameOf((Enum<?>) constant));
        }
        return schema;
    }

    private static ObjectNode map(ResolvedType type, SchemaGenerationContext context) {
        ObjectNode schema = context.getGeneratorConfig().createObjectNode().put("type", "object");
        schema.set(
                "additionalProperties",
                context.createDefinitionReference(
                        type.typeParametersFor(Map.class).get(1)));
        return schema;
    }

    private static CustomDefinition named(ObjectNode schema) {
        return new CustomDefinition(schema, DefinitionType.ALWAYS_REF, AttributeInclusion.NO);
    }

    private static CustomDefinition inline(ObjectNode schema) {
        return new CustomDefinition(schema, DefinitionType.INLINE, AttributeInclusion.NO);
    }
}
