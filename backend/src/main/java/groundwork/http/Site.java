package groundwork.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All that a server needs to be told before it starts. Without more it has no sessions and serves {@code public/}. */
public final class Site {
    final ObjectMapper json;
    final List<Route> routes;
    final OpenApi openApi;
    final Map<Class<? extends Exception>, Function<Exception, Refused>> refusals = new LinkedHashMap<>();
    Function<String, Optional<Principal>> principals = token -> Optional.empty();
    Optional<URI> url = Optional.empty();
    boolean isBehindProxy;
    Duration idle = Duration.ofSeconds(30);
    String folder = "public";
    EventStreams.Pace pace = EventStreams.Pace.USUAL;

    public Site(ObjectMapper json, List<Route> routes, OpenApi openApi) {
        this.json = json;
        this.routes = List.copyOf(routes);
        this.openApi = openApi;
    }

    /** Whose session a token is; asked at most once a request, on the request's thread. */
    public Site sessions(Function<String, Optional<Principal>> principalOf) {
        principals = principalOf;
        return this;
    }

    /** How an exception of the application, or a subclass of it, is answered; the first that fits decides. */
    public <E extends Exception> Site refusing(Class<E> failure, Function<E, Refused> refusal) {
        refusals.put(failure, thrown -> refusal.apply(failure.cast(thrown)));
        return this;
    }

    /** The address people use. With https, cookies are secure and browsers are told to stay on https. */
    public Site at(URI address) {
        url = Optional.of(address);
        return this;
    }

    /** One proxy stands in front, and what it adds to X-Forwarded-For is believed. */
    public Site behindProxy() {
        isBehindProxy = true;
        return this;
    }

    /** How long a connection may be silent; thirty seconds if nothing is said. */
    public Site idle(Duration longest) {
        idle = longest;
        return this;
    }

    /** The class path folder with the built front end. */
    public Site files(String classPathFolder) {
        folder = classPathFolder;
        return this;
    }

    boolean isSecure() {
        return url.map(URI::getScheme).filter("https"::equalsIgnoreCase).isPresent();
    }
}
