package groundwork.http;

import java.util.Optional;
import java.util.function.Function;

/** One request as a handler sees it, already admitted and read; and the few things it may say besides its result. */
public final class Call<B> {
    private final Exchange exchange;
    private final B body;

    Call(Exchange exchange, B body) {
        this.exchange = exchange;
        this.body = body;
    }

    public B body() {
        return body;
    }

    /** Who calls. On a PUBLIC route there may be nobody: ask {@link #visitor} there. */
    public Principal principal() {
        return visitor().orElseThrow(() -> new IllegalStateException("a PUBLIC route has visitors, not principals"));
    }

    /** Who calls, if their session is valid. */
    public Optional<Principal> visitor() {
        return exchange.visitor();
    }

    public String path(String name) {
        return exchange.path(name);
    }

    /** A path parameter as a typed id; one that does not parse names nothing, hence 404. */
    public <T> T path(String name, Function<String, T> parse) {
        try {
            return parse.apply(path(name));
        } catch (IllegalArgumentException malformed) {
            throw Refused.notFound("There is nothing at this address.");
        }
    }

    public Optional<String> query(String name) {
        return exchange.query(name);
    }

    /** A query parameter as a value; one that does not parse is a 400. */
    public <T> Optional<T> query(String name, Function<String, T> parse) {
        try {
            return query(name).map(parse);
        } catch (IllegalArgumentException malformed) {
            throw Refused.badRequest("The query parameter " + name + " has the wrong form.");
        }
    }

    /** Answers with another of the declared successes than the first. */
    public void status(int status) {
        exchange.status(status);
    }

    /** The session's token as the browser sent it, valid or not: what signing out revokes. */
    public Optional<String> token() {
        return exchange.token();
    }

    /** Where the request comes from: the caller's network address, or what a trusted proxy says it is. */
    public String address() {
        return exchange.address();
    }

    /** What the browser says it is; empty if it says nothing. */
    public String userAgent() {
        return exchange.userAgent();
    }

    /** Lets the browser save the response as a file of this name: letters, digits, {@code -} and {@code .} only. */
    public void download(String fileName) {
        exchange.download(fileName);
    }

    /** Hands the browser a session: letters, digits, {@code -} and {@code _} only. */
    public void startSession(String token) {
        exchange.startSession(token);
    }

    public void endSession() {
        exchange.endSession();
    }
}
