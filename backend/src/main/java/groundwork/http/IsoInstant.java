package groundwork.http;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/** Takes ISO 8601 text only, where Jackson's own would also take numbers of unclear unit. */
final class IsoInstant extends FromStringDeserializer<Instant> {
    private static final long serialVersionUID = 1;

    IsoInstant() {
        super(Instant.class);
    }

    @Override
    protected Instant _deserialize(String text, DeserializationContext context) throws IOException {
        try {
            return Instant.parse(text);
        } catch (DateTimeException malformed) {
            return (Instant) context.handleWeirdStringValue(Instant.class, text, "not an ISO 8601 instant");
        }
    }

    /** Jackson would take an empty text for nothing at all. */
    @Override
    protected Object _deserializeFromEmptyString(DeserializationContext context) throws IOException {
        return _deserialize("", context);
    }
}
