package groundwork.attempt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Records in JSON columns. What was written can be read; anything else is a fault of ours and no request's. */
record StoredJson(JsonMapper mapper) {
    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Records can be written", unwritable);
        }
    }

    <T> T read(String stored, Class<T> type) {
        try {
            return mapper.readValue(stored, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored " + type.getSimpleName() + " cannot be read", unreadable);
        }
    }
}
