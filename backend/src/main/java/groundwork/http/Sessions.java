package groundwork.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The session cookie, and who it belongs to according to the application. Scripts cannot read it. Over https its name begins
 * with {@code __Host-}, so that no neighbouring host and no unencrypted page can set it.
 */
final class Sessions {
    static final String COOKIE = "groundwork";

    private static final Duration LIFETIME = Duration.ofDays(395);
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{1,200}");

    private final Function<String, Optional<Principal>> principals;
    private final boolean isSecure;
    private final String name;

    Sessions(Function<String, Optional<Principal>> principals, boolean isSecure) {
        this.principals = principals;
        this.isSecure = isSecure;
        this.name = isSecure ? "__Host-" + COOKIE : COOKIE;
    }

    Optional<String> token(Context context) {
        return Optional.ofNullable(context.cookie(name))
                .filter(token -> TOKEN.matcher(token).matches());
    }

    Optional<Principal> principal(Context context) {
        return token(context).flatMap(principals);
    }

    void start(Context context, String token) {
        if (!TOKEN.matcher(token).matches()) {
            throw new IllegalArgumentException("not a session token");
        }
        context.cookie(cookie(token, (int) LIFETIME.toSeconds()));
    }

    void end(Context context) {
        context.cookie(cookie("", 0));
    }

    private Cookie cookie(String value, int maxAgeSeconds) {
        return new Cookie(name, value, "/", maxAgeSeconds, isSecure, true, null, SameSite.LAX);
    }
}
