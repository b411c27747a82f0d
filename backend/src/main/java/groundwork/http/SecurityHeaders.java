package groundwork.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Headers on every response, whoever writes it: Javalin, the static files, or Jetty refusing a request. */
final class SecurityHeaders extends Handler.Wrapper {
    /** What these say of a script, a style or a font nobody reads, and each of them would carry it. */
    static final List<String> OF_PAGES =
            List.of("X-Frame-Options", "Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy");

    private final Map<String, String> headers = new LinkedHashMap<>();

    SecurityHeaders(boolean isSecure) {
        headers.put("Content-Security-Policy", ContentPolicy.NOTHING);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cache-Control", "no-store");
        if (isSecure) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        addTo(response.getHeaders());
        return super.handle(request, response, callback);
    }

    void addTo(HttpFields.Mutable fields) {
        headers.forEach(fields::put);
    }
}
