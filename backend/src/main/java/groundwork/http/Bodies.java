package groundwork.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a request's body: JSON of a limited size that fits its record, or a refusal that says where it does not. */
final class Bodies {
    static final int LIMIT_KILOBYTES = 256;

    private static final int LIMIT = LIMIT_KILOBYTES * 1024;
    /** Enough to let most senders finish, so that they read the refusal and not a broken connection. */
    private static final long DRAIN = 4L * 1024 * 1024;

    private static final Pattern JSON = Pattern.compile("application/json *(; *charset *= *\"?utf-8\"?)?");

    private final ObjectMapper json;

    Bodies(ObjectMapper json) {
        this.json = json;
    }

    <B> B read(HttpServletRequest request, Class<B> type) {
        refuseOtherThanJson(request);
        JsonNode tree = parse(bytes(request));
        try {
            return json.readerFor(type).readValue(tree);
        } catch (JsonMappingException misfit) {
            throw Misfit.refusal(misfit, tree);
        } catch (IOException unreadable) {
            throw Refused.badRequest("The JSON cannot be read.");
        }
    }

    /** Also for routes without a body: a form that another site makes a browser send never gets past this. */
    static void refuseOtherThanJson(HttpServletRequest request) {
        String type = request.getContentType();
        if (hasBody(request)
                && (type == null || !JSON.matcher(type.toLowerCase(Locale.ROOT)).matches())) {
            throw Refused.unsupportedMediaType();
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static byte[] bytes(HttpServletRequest request) {
        try {
            InputStream stream = request.getInputStream();
            byte[] bytes = stream.readNBytes(LIMIT + 1);
            if (bytes.length <= LIMIT) {
                return bytes;
            }
            drain(stream);
            throw Refused.tooLarge(LIMIT_KILOBYTES);
        } catch (IOException broken) {
            throw Refused.badRequest("The body did not arrive in full.");
        }
    }

    private static void drain(InputStream stream) throws IOException {
        byte[] chunk = new byte[8192];
        long drained = 0;
        for (int read = 0; read >= 0 && drained < DRAIN; read = stream.read(chunk)) {
            drained += read;
        }
    }

    private JsonNode parse(byte[] bytes) {
        try {
            JsonNode tree = json.readTree(bytes);
            if (!tree.isObject()) {
                throw Refused.badRequest("A JSON object is expected as the body.");
            }
            return tree;
        } catch (StreamConstraintsException excessive) {
            throw Refused.badRequest("The JSON is nested too deeply or holds an oversized number or text.");
        } catch (JsonProcessingException malformed) {
            throw Refused.badRequest("The JSON cannot be read" + place(malformed) + ".");
        } catch (IOException unreadable) {
            throw Refused.badRequest("The JSON cannot be read.");
        }
    }

    private static String place(JsonProcessingException malformed) {
        return malformed.getLocation() == null
                ? ""
                : " at line " + malformed.getLocation().getLineNr() + ", column "
                        + malformed.getLocation().getColumnNr();
    }
}
