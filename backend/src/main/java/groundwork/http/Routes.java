package groundwork.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.UncheckedIOException;

/** Registers the declared routes with Javalin: admit, read, handle, write. */
final class Routes {
    private final Site site;
    private final EventStreams streams;
    private final Gate gate;
    private final Exchange.Desk desk;

    Routes(Site site, EventStreams streams) {
        this.streams = streams;
        this.site = site;
        this.gate = new Gate(site.url);
        this.desk = new Exchange.Desk(
                new Sessions(site.principals, site.isSecure()),
                new Bodies(site.json),
                new Addresses(site.isBehindProxy));
    }

    void register(JavalinConfig config) {
        config.routes.before(Routes::refuseDisguise);
        for (Route route : site.routes) {
            register(config, route.method(), route.path(), context -> serve(route, context));
        }
        register(config, Method.GET, "/openapi.json", context -> write(context, site.json, site.openApi.document()));
    }

    /** Javalin would skip the handler of a GET for HEAD, and with it the session check. */
    private static void register(JavalinConfig config, Method method, String path, Handler handler) {
        config.routes.addHttpHandler(HandlerType.findOrCreate(method.name()), path, handler);
        if (method == Method.GET) {
            config.routes.addHttpHandler(HandlerType.HEAD, path, handler);
        }
    }

    /** Javalin would route by this header, and a cross-site check by method would be fooled. */
    private static void refuseDisguise(Context context) {
        if (context.header("X-HTTP-Method-Override") != null) {
            throw Refused.badRequest("The method is the method: X-HTTP-Method-Override is not taken.");
        }
    }

    private void serve(Route route, Context context) {
        Exchange exchange = new Exchange(route, context, desk);
        gate.admit(exchange);
        Object response = route.work().in(exchange);
        if (response instanceof News news) {
            streams.serve(context, news);
        } else if (response instanceof String text) {
            write(context, route.exchanged().mediaType(), text);
        } else if (response != Empty.EMPTY) {
            write(context, site.json, response);
        }
    }

    private static void write(Context context, String mediaType, String text) {
        context.header("Vary", "Accept-Encoding")
                .contentType(mediaType + "; charset=utf-8")
                .result(text);
    }

    private static void write(Context context, ObjectMapper json, Object response) {
        try {
            context.header("Vary", "Accept-Encoding").contentType(Route.JSON).result(json.writeValueAsBytes(response));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
