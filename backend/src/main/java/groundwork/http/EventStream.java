package groundwork.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** One client's stream of events. Nudges come from any thread; all else happens on the request's own. */
final class EventStream {
    private static final String OPENED = "retry: 5000\n\n";
    private static final String NEWS = "event: news\ndata: {}\n\n";
    private static final String HEARTBEAT = ":\n\n";

    private final EventStreams.Pace pace;
    private final Semaphore nudged = new Semaphore(0);
    private final CountDownLatch ended = new CountDownLatch(1);

    EventStream(EventStreams.Pace pace) {
        this.pace = pace;
    }

    void nudge() {
        nudged.release();
    }

    void end() {
        ended.countDown();
        nudge();
    }

    /** Sends until the end. What comes in while the stream rests after an event is told by the next one. */
    void run(News.Watch watch, OutputStream out) throws IOException {
        long last = System.nanoTime() + pace.life().toNanos();
        send(out, OPENED);
        try {
            while (!isEnded() && System.nanoTime() - last < 0) {
                boolean isNudged = nudged.tryAcquire(pace.heartbeat().toNanos(), TimeUnit.NANOSECONDS);
                nudged.drainPermits();
                if (!isEnded()) {
                    tell(watch, isNudged, out);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(News.Watch watch, boolean isNudged, OutputStream out) throws IOException, InterruptedException {
        if (watch.hasNews()) {
            send(out, NEWS);
        } else if (!isNudged) {
            send(out, HEARTBEAT);
        }
        if (isNudged) {
            boolean unused = ended.await(pace.between().toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private boolean isEnded() {
        return ended.getCount() == 0;
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
