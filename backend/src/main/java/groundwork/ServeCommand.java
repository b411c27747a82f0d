package groundwork;

import groundwork.curriculum.Curriculum;
import groundwork.curriculum.bank.Bank;
import groundwork.curriculum.bank.WatchedContent;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the server and stays until it is told to stop. */
@Command(name = "serve", description = "Starts the server.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            defaultValue = "${env:GROUNDWORK_PORT:-7070}",
            description = "Port to listen on (GROUNDWORK_PORT; default ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--data",
            defaultValue = "${env:GROUNDWORK_DATA:-data}",
            description = "Directory for the database and its backups (GROUNDWORK_DATA; default ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(
            names = "--content",
            defaultValue = "${env:GROUNDWORK_CONTENT}",
            description = "Directory with the curriculum's sources, read again when they change (GROUNDWORK_CONTENT; "
                    + "without it, the curriculum in the jar).")
    private @Nullable Path content;

    @Option(
            names = "--database",
            defaultValue = "${env:GROUNDWORK_DATABASE}",
            description = "jdbc:postgresql://… (GROUNDWORK_DATABASE; without it, SQLite in the data directory).")
    private @Nullable String database;

    @Option(
            names = "--url",
            defaultValue = "${env:GROUNDWORK_URL}",
            description = "Address that people use, if it is not http://localhost (GROUNDWORK_URL).")
    private @Nullable URI url;

    @Mixin
    private AccountOptions accounts = new AccountOptions();

    @Override
    public Integer call() throws InterruptedException {
        Config config = new Config(
                        port,
                        data,
                        Optional.ofNullable(content),
                        Optional.ofNullable(database),
                        Optional.ofNullable(url))
                .with(accounts.settings());
        App app = config.content().isPresent() ? startOnSources(config) : startOnBank(config);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            app.close();
            stopped.countDown();
        }));
        greet(app, config);
        stopped.await();
        return 0;
    }

    /** The sources are read again when they change; they have to be free of errors now. */
    private static App startOnSources(Config config) {
        Bank bank = new Bank(App.itemTypes(), App.contentKinds());
        Path sources = config.content().orElseThrow();
        return App.start(config, new WatchedContent(sources, bank, Clock.systemUTC(), System.out), Clock.systemUTC());
    }

    /** The build found the packed bank free of errors, so it is read once the server listens; who comes sooner waits. */
    private static App startOnBank(Config config) {
        CompletableFuture<Curriculum> curriculum = new CompletableFuture<>();
        App app = App.start(config, curriculum::join, Clock.systemUTC());
        curriculum.completeAsync(() -> new Bank(App.itemTypes(), App.contentKinds()).packed());
        return app;
    }

    private static void greet(App app, Config config) {
        String address = config.url().map(URI::toString).orElse("http://localhost:" + app.port());
        System.out.println("Groundwork " + Version.current() + " is running at " + address);
        System.out.println("Data: " + config.data().toAbsolutePath().normalize() + " (" + app.databaseName() + ")");
        app.people().accounts().firstTrainerCode().ifPresent(code -> {
            System.out.println("Trainers sign up at " + address + "/account with a code. The first one is");
            System.out.println("    " + code.value());
            System.out.println("It fits once and is not shown again; `user code` prints another.");
        });
        System.out.println("Open the address in a browser and start with any objective. Stop with Ctrl-C.");
    }
}
