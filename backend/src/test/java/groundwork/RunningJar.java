package groundwork;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** {@code java -jar groundwork.jar serve} on a port and a data directory that it keeps when it is started again. */
public final class RunningJar implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);
    private static final int FIRST_PORT = 10_000;
    private static final int LAST_PORT = 30_000;

    private final Path directory;
    private final int port;
    private final List<String> command;
    private Jar.Started started;
    private Duration startTook;

    private RunningJar(Path directory, List<String> options) {
        this.directory = directory;
        this.port = freePort();
        this.command = new ArrayList<>(List.of("-jar", Jar.FILE.toString(), "serve"));
        command.addAll(List.of("--port", String.valueOf(port), "--data", data().toString()));
        command.addAll(options);
        long before = System.nanoTime();
        this.started = Jar.start(directory, command);
        this.startTook = untilUp(before);
    }

    /** Starts a server that keeps its data in this directory, and waits until it answers. */
    public static RunningJar serve(Path directory, String... options) {
        return new RunningJar(directory, List.of(options));
    }

    /** The address of a path on this server. */
    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    public int port() {
        return port;
    }

    public Path data() {
        return directory.resolve("data");
    }

    /** From the command until the server answered {@code GET /api/health}. */
    public Duration startTook() {
        return startTook;
    }

    /** {@code kill -9}. */
    public void kill() {
        started.process().destroyForcibly();
        ended();
    }

    /** Asks it to end, as Ctrl-C and service managers do; returns its exit code. */
    public int stop() {
        started.process().destroy();
        return ended();
    }

    /** On the same port and the same data. */
    public void startAgain() {
        long before = System.nanoTime();
        started = Jar.start(directory, command);
        startTook = untilUp(before);
    }

    /** Everything that it printed since it was started last. */
    public String printed() {
        return started.printed();
    }

    @Override
    public void close() {
        kill();
    }

    private int ended() {
        try {
            if (!started.process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The server does not end: " + printed());
            }
            return started.process().exitValue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Looks again and again, as long as the process lives. */
    private Duration untilUp(long before) {
        while (!isUp()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - before);
            if (endedMeanwhile() || waited.compareTo(PATIENCE) > 0) {
                started.process().destroyForcibly();
                throw new AssertionError("The server does not start: " + printed());
            }
        }
        return Duration.ofNanos(System.nanoTime() - before);
    }

    private boolean endedMeanwhile() {
        try {
            return started.process().waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private boolean isUp() {
        HttpRequest health = HttpRequest.newBuilder(URI.create(url("/api/health")))
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<Void> response = HTTP.send(health, BodyHandlers.discarding());
            return response.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Below the ports that the system deals out by itself: one of those may be gone before the server has it. */
    private static int freePort() {
        return ThreadLocalRandom.current()
                .ints(FIRST_PORT, LAST_PORT)
                .filter(RunningJar::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
