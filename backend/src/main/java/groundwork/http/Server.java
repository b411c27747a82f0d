package groundwork.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.json.JavalinJackson;
import io.javalin.util.JavalinLogger;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;

/** A running server: every declared route, the OpenAPI document and the front end on one port, on virtual threads. */
public final class Server {
    private static final long STOP_MILLIS = 5_000;
    /** Connections that carry no request do not hold up a stop. */
    private static final long LAST_IDLE_MILLIS = 100;

    /** Bytes a second below which the sender of a body is given up; the worst phone on a train does better. */
    private static final long MIN_REQUEST_RATE = 128;

    private static final int LAST_PORT = 65_535;

    private final Javalin javalin;
    private final EventStreams streams;

    private Server(Javalin javalin, EventStreams streams) {
        this.javalin = javalin;
        this.streams = streams;
    }

    /** Loads what {@link #start} will need. A program that has other things to open first may call it beside them. */
    public static void loadClasses() {
        Javalin.create(config -> config.startup.showJavalinBanner = false);
    }

    /** Port 0 takes any free one. Throws {@link CannotListen} when the port cannot be had. */
    public static Server start(int port, Site site) {
        if (port < 0 || port > LAST_PORT) {
            throw new CannotListen(port);
        }
        JavalinLogger.startupInfo = false;
        EventStreams streams = new EventStreams(site.pace);
        Failures failures = new Failures(site.json, site.refusals);
        Javalin javalin = Javalin.create(config -> {
            configure(config, site);
            failures.register(config);
            shelter(config, new SecurityHeaders(site.isSecure()), failures);
            listen(config, port, site.idle);
            new Routes(site, streams).register(config);
        });
        return new Server(javalin.start(), streams);
    }

    private static void configure(JavalinConfig config, Site site) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.jsonMapper(new JavalinJackson(site.json, true));
        config.resourceHandler(new StaticFiles(StaticFolder.load(site.folder)));
    }

    /** Graceful first, so that a stop waits for the requests that are under way. */
    private static void shelter(JavalinConfig config, SecurityHeaders headers, Failures failures) {
        ErrorPage errors = new ErrorPage(failures, headers);
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(STOP_MILLIS);
            server.setErrorHandler(errors);
            server.insertHandler(new MinimumDataRateHandler(MIN_REQUEST_RATE, 0));
            server.insertHandler(headers);
            server.insertHandler(new GracefulHandler());
        });
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(errors));
    }

    private static void listen(JavalinConfig config, int port, Duration idle) {
        config.jetty.modifyHttpConfiguration(http -> http.setUriCompliance(UriCompliance.DEFAULT));
        config.jetty.addConnector((server, http) -> opened(new ServerConnector(server, factory(http)), port, idle));
    }

    private static HttpConnectionFactory factory(HttpConfiguration http) {
        return new HttpConnectionFactory(http);
    }

    /** Opened here and not by Jetty's start, which would log a stack trace about a port in use. */
    private static ServerConnector opened(ServerConnector connector, int port, Duration idle) {
        connector.setPort(port);
        connector.setIdleTimeout(idle.toMillis());
        connector.setShutdownIdleTimeout(LAST_IDLE_MILLIS);
        try {
            connector.open();
            return connector;
        } catch (IOException taken) {
            throw new CannotListen(port, taken);
        }
    }

    public int port() {
        return javalin.port();
    }

    /** Ends event streams, and lets other requests under way finish, for a few seconds at most. */
    public void stop() {
        streams.close();
        javalin.stop();
    }
}
