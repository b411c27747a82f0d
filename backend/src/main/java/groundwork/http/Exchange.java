package groundwork.http;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** One request to one route, between Javalin and the handler. It lives on one thread. */
final class Exchange {
    private final Route route;
    private final Context context;
    private final Sessions sessions;
    private final Bodies bodies;
    private final Addresses addresses;

    private Optional<Principal> visitor = Optional.empty();
    private boolean isVisitorKnown;

    /** What the server knows beside the request. */
    record Desk(Sessions sessions, Bodies bodies, Addresses addresses) {}

    Exchange(Route route, Context context, Desk desk) {
        this.route = route;
        this.context = context;
        this.sessions = desk.sessions();
        this.bodies = desk.bodies();
        this.addresses = desk.addresses();
        context.status(route.exchanged().successes().getFirst());
    }

    Route route() {
        return route;
    }

    HttpServletRequest request() {
        return context.req();
    }

    /** Asked for once only, and only where somebody wants to know. */
    Optional<Principal> visitor() {
        if (!isVisitorKnown) {
            visitor = sessions.principal(context);
            isVisitorKnown = true;
        }
        return visitor;
    }

    <B> B body(Class<B> type) {
        if (type != Empty.class) {
            return bodies.read(context.req(), type);
        }
        Bodies.refuseOtherThanJson(context.req());
        return type.cast(Empty.EMPTY);
    }

    String path(String name) {
        return context.pathParam(name);
    }

    Optional<String> query(String name) {
        if (!route.exchanged().queries().containsKey(name)) {
            throw new IllegalStateException(route + " declares no query parameter " + name);
        }
        return Optional.ofNullable(context.queryParam(name));
    }

    void status(int status) {
        if (!route.exchanged().successes().contains(status)) {
            throw new IllegalStateException(route + " does not declare the status " + status);
        }
        context.status(status);
    }

    Optional<String> token() {
        return sessions.token(context);
    }

    String address() {
        return addresses.of(context.req());
    }

    String userAgent() {
        return Optional.ofNullable(context.userAgent()).orElse("");
    }

    void download(String fileName) {
        if (!fileName.matches("[A-Za-z0-9.-]+")) {
            throw new IllegalArgumentException("not a plain file name");
        }
        context.header("Content-Disposition", "attachment; filename=\"" + fileName + '"');
    }

    void startSession(String token) {
        sessions.start(context, token);
    }

    void endSession() {
        sessions.end(context);
    }
}
