package groundwork.curriculum.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A content file as JSON, with the line of every value.
 *
 * @param path relative to the content directory
 * @param lines the line, counted from 1, of the value at each JSON pointer
 */
public record Document(String path, JsonNode root, Map<String, Integer> lines) {
    /** The line of the value at a pointer, or of what stands around it where there is no such value. */
    public int line(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return lines.getOrDefault("", 1);
    }
}
