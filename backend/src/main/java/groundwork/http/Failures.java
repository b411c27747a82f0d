package groundwork.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever was thrown into problem JSON, once and for all routes. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final ObjectMapper json;
    private final Map<Class<? extends Exception>, Function<Exception, Refused>> known;

    Failures(ObjectMapper json, Map<Class<? extends Exception>, Function<Exception, Refused>> known) {
        this.json = json;
        this.known = new LinkedHashMap<>(known);
    }

    void register(JavalinConfig config) {
        config.routes.exception(Exception.class, (failure, context) -> answer(context, refusal(failure)));
        config.routes.exception(
                HttpResponseException.class, (failure, context) -> answer(context, javalinRefusal(failure)));
        config.router.javaLangErrorHandler((response, error) -> write(response, unexpected(error)));
    }

    /** Also for what Jetty refuses before any route is asked. */
    byte[] bytes(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Refused refusal(Exception failure) {
        if (failure instanceof Refused refused) {
            return refused;
        }
        Optional<Refused> mapped = known.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(failure))
                .findFirst()
                .map(entry -> entry.getValue().apply(failure));
        return mapped.orElseGet(() -> unexpected(failure));
    }

    private static Refused javalinRefusal(HttpResponseException failure) {
        if (failure instanceof MethodNotAllowedResponse) {
            return Refused.methodNotAllowed(
                    String.join(", ", failure.getDetails().values()));
        }
        return failure.getStatus() == 404
                ? Refused.notFound("There is nothing at this address.")
                : Refused.other(failure.getStatus());
    }

    private static Refused unexpected(Throwable failure) {
        String instance = "urn:uuid:" + UUID.randomUUID();
        LOG.error("Unexpected failure {}", instance, failure);
        return Refused.unexpected(instance);
    }

    private void answer(Context context, Refused refused) {
        context.status(refused.problem().status())
                .contentType(Problem.CONTENT_TYPE)
                .result(bytes(refused.problem()));
        refused.headers().forEach(context::header);
    }

    private void write(HttpServletResponse response, Refused refused) {
        try {
            response.setStatus(refused.problem().status());
            response.setContentType(Problem.CONTENT_TYPE);
            response.getOutputStream().write(bytes(refused.problem()));
        } catch (IOException gone) {
            LOG.debug("Nobody is there to hear about it", gone);
        }
    }
}
