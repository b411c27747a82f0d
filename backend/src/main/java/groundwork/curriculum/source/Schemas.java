package groundwork.curriculum.source;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON Schemas that editors complete by, packed beside the code that binds what they let pass. Thread-safe. */
final class Schemas {
    /** Where the build puts {@code content/schemas}. */
    static final String FOLDER = "groundwork/schemas/";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /** What the schema of this name says against a document: a sentence for each JSON pointer. */
    Map<String, String> check(String schema, Document document) {
        Map<String, String> problems = new TreeMap<>();
        for (Error error : schema(schema).validate(document.root())) {
            problems.merge(pointer(error), error.getMessage(), (first, second) -> first + "; " + second);
        }
        return problems;
    }

    private Schema schema(String name) {
        return schemas.computeIfAbsent(
                name, key -> registry.getSchema(SchemaLocation.of("classpath:" + FOLDER + key + ".json")));
    }

    /** Where the error is: at a property that may not be there, and not at what holds it. */
    private static String pointer(Error error) {
        StringBuilder pointer = new StringBuilder();
        var location = error.getInstanceLocation();
        for (int i = 0; i < location.getNameCount(); i++) {
            pointer.append('/')
                    .append(String.valueOf(location.getElement(i))
                            .replace("~", "~0")
                            .replace("/", "~1"));
        }
        boolean surplus =
                List.of("additionalProperties", "unevaluatedProperties").contains(error.getKeyword());
        return surplus ? pointer + "/" + error.getProperty() : pointer.toString();
    }
}
