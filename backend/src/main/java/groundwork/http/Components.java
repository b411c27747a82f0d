package groundwork.http;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a record says about its JSON: which components must be there, and which records are but a value with a name. */
final class Components {
    private Components() {}

    static Optional<RecordComponent> named(Class<?> type, String name) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .findFirst()
                : Optional.empty();
    }

    /** Everything is required that is neither an Optional nor @Nullable. */
    static boolean isRequired(RecordComponent component) {
        return component.getType() != Optional.class
                && !isNullable(component.getAnnotatedType())
                && !isNullable(component);
    }

    /** Typed ids and the like: a record with the one component {@code value} is that value in JSON. */
    static boolean isValue(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getName().equals("value");
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static boolean isNullable(AnnotatedElement element) {
        return element.isAnnotationPresent(Nullable.class);
    }
}
