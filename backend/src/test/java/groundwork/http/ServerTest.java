package groundwork.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class ServerTest {
    @Test
    void saysInOneSentenceThatThePortIsInUse() {
        Server first = Server.start(0, Notebook.site());
        try {
            assertThatThrownBy(() -> Server.start(first.port(), Notebook.site()))
                    .isInstanceOf(CannotListen.class)
                    .hasMessage("The server cannot listen on port " + first.port()
                            + ": it is in use, so stop what uses it or choose another.");
        } finally {
            first.stop();
        }
    }

    @Test
    void saysInOneSentenceThatThereIsNoSuchPort() {
        assertThatThrownBy(() -> Server.start(99_999, Notebook.site()))
                .isInstanceOf(CannotListen.class)
                .hasMessage("There is no port 99999: choose one from 0 to 65535.");
    }

    @Test
    void finishesRequestsUnderWayBeforeItStops() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Route slow = Route.get("/api/slow", Access.PUBLIC)
                .gives(200, Notebook.Health.class)
                .does("Waits", call -> {
                    arrived.countDown();
                    await(goOn);
                    return new Notebook.Health(Thread.currentThread().isVirtual() ? "virtual" : "platform");
                });
        Server server = Server.start(0, new Site(Notebook.json(), List.of(slow), Notebook.openApi()));
        CompletableFuture<String> response = CompletableFuture.supplyAsync(
                () -> new Client(server).get("/api/slow").body());
        await(arrived);
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::stop);
        goOn.countDown();
        assertThat(response.get(5, TimeUnit.SECONDS)).isEqualTo("{\"status\":\"virtual\"}");
        stopped.get(5, TimeUnit.SECONDS);
        assertThatThrownBy(() -> new Client(server).get("/api/slow")).isInstanceOf(RuntimeException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
