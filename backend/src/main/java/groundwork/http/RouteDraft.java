package groundwork.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A route under declaration: first what it takes, then what it gives, then what it does. */
public final class RouteDraft<B> {
    private final Method method;
    private final String path;
    private final Access access;
    private final Class<B> request;
    private final Map<String, String> queries = new LinkedHashMap<>();

    RouteDraft(Method method, String path, Access access, Class<B> request) {
        this.method = method;
        this.path = path;
        this.access = access;
        this.request = request;
    }

    /** The body is JSON of this record; anything else is refused before the handler runs. */
    public <T> RouteDraft<T> takes(Class<T> record) {
        if (method.isSafe()) {
            throw new IllegalArgumentException(method + " " + path + " cannot take a body");
        }
        RouteDraft<T> draft = new RouteDraft<>(method, path, access, requireRecord(record));
        draft.queries.putAll(queries);
        return draft;
    }

    /** An optional query parameter and what it means; {@link Call#query} reads declared ones only. */
    public RouteDraft<B> query(String name, String meaning) {
        queries.put(name, meaning);
        return this;
    }

    public <R> Giving<R> gives(int status, Class<R> record) {
        return new Giving<>(status, requireRecord(record), Route.JSON);
    }

    /** Success with a text in UTF-8 that is no JSON, such as {@code text/calendar}. */
    public Giving<String> givesText(int status, String mediaType) {
        return new Giving<>(status, String.class, mediaType);
    }

    /**
     * A stream of server-sent events, one {@code news} whenever there is news. The handler runs once for each client, admits
     * or refuses as others do, and its thread then waits for the client's whole visit.
     */
    public Route streams(String summary, Function<Call<B>, News> handler) {
        return new Giving<>(200, News.class, "text/event-stream").does(summary, handler);
    }

    /** Success without a body: 204, or 201 where the thing made has nothing to show. */
    public Giving<Empty> gives(int status) {
        return new Giving<>(status, Empty.class, Route.JSON);
    }

    private static <T> Class<T> requireRecord(Class<T> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is not a record");
        }
        return type;
    }

    /** A route whose request and response are declared. */
    public final class Giving<R> {
        private final Class<R> response;
        private final String mediaType;
        private final List<Integer> successes = new ArrayList<>();
        private final List<Integer> refusals = new ArrayList<>();

        private Giving(int status, Class<R> response, String mediaType) {
            this.response = response;
            this.mediaType = mediaType;
            successes.add(status);
        }

        /** Further statuses that {@link Call#status} may set; the body is of the same record. */
        public Giving<R> or(Integer... statuses) {
            successes.addAll(Arrays.asList(statuses));
            return this;
        }

        /** Problem statuses that method, path, access and body do not already imply, such as 409. */
        public Giving<R> refuses(Integer... statuses) {
            refusals.addAll(Arrays.asList(statuses));
            return this;
        }

        public Route does(String summary, Function<Call<B>, R> handler) {
            Optional<Class<?>> body = request == Empty.class ? Optional.empty() : Optional.of(request);
            Route.Exchanged exchanged = new Route.Exchanged(
                    body,
                    Collections.unmodifiableMap(new LinkedHashMap<>(queries)),
                    response,
                    mediaType,
                    List.copyOf(successes),
                    List.copyOf(refusals));
            return new Route(
                    method,
                    path,
                    access,
                    exchanged,
                    summary,
                    exchange -> handler.apply(new Call<>(exchange, exchange.body(request))));
        }
    }
}
