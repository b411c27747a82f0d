package groundwork.http;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Takes ISO 8601 text only, where Jackson's own would also take lists and counts of days. */
final class IsoDate extends FromStringDeserializer<LocalDate> {
    private static final long serialVersionUID = 1;

    IsoDate() {
        super(LocalDate.class);
    }

    @Override
    protected LocalDate _deserialize(String text, DeserializationContext context) throws IOException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not an ISO 8601 date");
        }
    }

    /** Jackson would take an empty text for nothing at all. */
    @Override
    protected Object _deserializeFromEmptyString(DeserializationContext context) throws IOException {
        return _deserialize("", context);
    }
}
