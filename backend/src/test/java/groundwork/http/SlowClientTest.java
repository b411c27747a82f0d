package groundwork.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Those who send a byte now and then, and would hold a connection each for as long as they like. */
final class SlowClientTest {
    private static final Duration IDLE = Duration.ofMillis(300);
    private static final int PATIENCE_MILLIS = 20_000;

    @Test
    void hangsUpOnWhoeverFallsSilent() throws IOException {
        Server server = Server.start(0, Notebook.site().idle(IDLE));
        try (Socket silent = new Socket("localhost", server.port())) {
            silent.setSoTimeout(PATIENCE_MILLIS);
            silent.getOutputStream().write("POST /api/notes HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII));

            assertThat(readToEnd(silent)).isTrue();
        } finally {
            server.stop();
        }
    }

    /** Whatever is answered, the connection ends and nobody waits for the rest of the request. */
    private static boolean readToEnd(Socket socket) throws IOException {
        try {
            socket.getInputStream().readAllBytes();
            return true;
        } catch (SocketTimeoutException open) {
            return false;
        }
    }
}
