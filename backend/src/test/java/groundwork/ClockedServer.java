package groundwork;

import groundwork.curriculum.bank.Bank;
import java.nio.file.Path;
import java.util.Optional;

/** The whole application in this JVM, with the packed curriculum and a clock that stands until the test moves it. */
public final class ClockedServer implements AutoCloseable {
    private final SetClock clock = new SetClock();
    private final App app;

    public ClockedServer(Path data) {
        Config config = new Config(0, data, Optional.empty(), Optional.empty(), Optional.empty());
        var packed = new Bank(App.itemTypes(), App.contentKinds()).packed();
        this.app = App.start(config, () -> packed, clock);
    }

    public SetClock clock() {
        return clock;
    }

    /** The address of a path on this server. */
    public String url(String path) {
        return "http://localhost:" + app.port() + path;
    }

    @Override
    public void close() {
        app.close();
    }
}
