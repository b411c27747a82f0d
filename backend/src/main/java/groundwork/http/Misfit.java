package groundwork.http;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in the caller's words why JSON does not fit a record: Jackson's own messages speak of Java classes. */
final class Misfit {
    private static final String WRONG = "Has the wrong form.";

    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(String.class, "Must be text."),
            Map.entry(boolean.class, "Must be true or false."),
            Map.entry(Boolean.class, "Must be true or false."),
            Map.entry(int.class, "Must be a whole number."),
            Map.entry(Integer.class, "Must be a whole number."),
            Map.entry(long.class, "Must be a whole number."),
            Map.entry(Long.class, "Must be a whole number."),
            Map.entry(double.class, "Must be a number."),
            Map.entry(Double.class, "Must be a number."),
            Map.entry(LocalDate.class, "Must be an ISO 8601 date such as 2026-01-31."),
            Map.entry(UUID.class, "Must be a UUID."),
            Map.entry(Instant.class, "Must be an ISO 8601 instant such as 2026-01-31T09:00:00Z."));

    private Misfit() {}

    static Refused refusal(JsonMappingException misfit, JsonNode tree) {
        JsonPointer place = pointer(misfit);
        return Refused.badRequest(place.toString(), reason(misfit, tree.at(place)));
    }

    private static JsonPointer pointer(JsonMappingException misfit) {
        JsonPointer pointer = JsonPointer.empty();
        for (JsonMappingException.Reference step : misfit.getPath()) {
            pointer = step.getFieldName() == null
                    ? pointer.appendIndex(Math.max(0, step.getIndex()))
                    : pointer.appendProperty(step.getFieldName());
        }
        return pointer;
    }

    private static String reason(JsonMappingException misfit, JsonNode found) {
        if (misfit instanceof UnrecognizedPropertyException) {
            return "Is not known here.";
        }
        if (found.isMissingNode()) {
            return "Is required.";
        }
        if (found.isNull()) {
            return "Must not be null.";
        }
        return switch (misfit) {
            case InvalidTypeIdException unknown -> "Needs a type that is known here.";
            case ValueInstantiationException refused -> refusedBy(refused.getCause());
            case MismatchedInputException mismatch -> expected(mismatch.getTargetType());
            default -> found.isNumber() ? "Is out of range." : WRONG;
        };
    }

    /** A record's own constructor says best what it refuses. */
    private static String refusedBy(@Nullable Throwable cause) {
        return cause instanceof IllegalArgumentException && cause.getMessage() != null ? cause.getMessage() : WRONG;
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return WRONG;
        }
        if (type.isEnum()) {
            return "Must be one of " + constants(type) + ".";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "Must be a list.";
        }
        if (type.isRecord() || Map.class.isAssignableFrom(type)) {
            return "Must be an object.";
        }
        return WORDS.getOrDefault(type, WRONG);
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Json.nameOf((Enum<?>) constant))
                .collect(Collectors.joining(", "));
    }
}
