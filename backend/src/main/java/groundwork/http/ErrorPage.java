package groundwork.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What Jetty refuses before any route is asked (a malformed address, an oversized header): problem JSON as well. */
final class ErrorPage extends ErrorHandler {
    private final Failures failures;
    private final SecurityHeaders headers;

    ErrorPage(Failures failures, SecurityHeaders headers) {
        this.failures = failures;
        this.headers = headers;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        headers.addTo(response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.CONTENT_TYPE);
        byte[] body = failures.bytes(Refused.other(code).problem());
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
