package groundwork.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who gets in: unsafe methods only from our own pages (or from programs, which send neither Origin nor
 * Sec-Fetch-Site), and everybody only to what they may call. It looks at no body.
 */
final class Gate {
    private final Optional<URI> url;

    Gate(Optional<URI> url) {
        this.url = url;
    }

    void admit(Exchange exchange) {
        Route route = exchange.route();
        if (!route.method().isSafe() && isForeign(exchange.request())) {
            throw Refused.forbidden("Another site may not send this.");
        }
        if (route.access() == Access.PUBLIC) {
            return;
        }
        Principal principal =
                exchange.visitor().orElseThrow(() -> Refused.unauthorized("This needs a session: start or sign in."));
        if (!principal.may(route.access())) {
            throw Refused.forbidden("This is not open to you.");
        }
    }

    private boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                || (origin != null && !isOwn(origin, request.getHeader("Host")));
    }

    /** Behind a proxy the scheme seen here may differ, so host and port decide; a configured address is taken whole. */
    private boolean isOwn(String origin, @Nullable String host) {
        String lower = origin.toLowerCase(Locale.ROOT);
        if (url.isPresent() && lower.equals(originOf(url.get()))) {
            return true;
        }
        return host != null && lower.matches("https?://" + Pattern.quote(host.toLowerCase(Locale.ROOT)));
    }

    private static String originOf(URI url) {
        return (url.getScheme() + "://" + url.getAuthority()).toLowerCase(Locale.ROOT);
    }
}
