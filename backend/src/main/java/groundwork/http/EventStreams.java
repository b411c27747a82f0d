package groundwork.http;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Server-sent events (WHATWG HTML, 9.2): each client has a virtual thread that mostly waits. Their number is bounded, a comment
 * is sent now and then so that neither end takes the other for gone, and a stream ends after a while, so that whoever comes
 * back is admitted anew. Thread-safe.
 */
final class EventStreams implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);

    private final Pace pace;
    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger taken = new AtomicInteger();
    private volatile boolean isClosed;

    /**
     * How often something is sent, and to how many.
     *
     * @param heartbeat how long a stream stays silent at the most
     * @param between the least time between two events
     * @param life how long a stream lasts at the most
     * @param places how many streams there are at the most
     */
    record Pace(Duration heartbeat, Duration between, Duration life, int places) {
        static final Pace USUAL = new Pace(Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofMinutes(10), 200);
    }

    EventStreams(Pace pace) {
        this.pace = pace;
    }

    /** Tells one client, until it goes, its time is over or the server stops. */
    void serve(Context context, News news) {
        if (taken.incrementAndGet() > pace.places()) {
            taken.decrementAndGet();
            throw Refused.unavailable(
                    "Too many pages are open at once. This one goes on without live updates.", pace.life());
        }
        EventStream stream = new EventStream(pace);
        open.add(stream);
        if (isClosed) {
            stream.end();
        }
        try (News.Watch watch = news.watch(stream::nudge)) {
            tell(stream, watch, context);
        } finally {
            open.remove(stream);
            taken.decrementAndGet();
        }
    }

    /** Once the first byte is out nothing can be refused: whatever fails ends the stream, and the client comes back. */
    private static void tell(EventStream stream, News.Watch watch, Context context) {
        HttpServletResponse response = context.res();
        response.setContentType("text/event-stream;charset=utf-8");
        response.setHeader("X-Accel-Buffering", "no");
        if (context.req().getMethod().equals("HEAD")) {
            return;
        }
        try {
            stream.run(watch, response.getOutputStream());
        } catch (IOException | RuntimeException ended) {
            LOG.debug("An event stream ended", ended);
        }
    }

    /** Ends all streams, for the server to stop without waiting for them. */
    @Override
    public void close() {
        isClosed = true;
        open.forEach(EventStream::end);
    }
}
