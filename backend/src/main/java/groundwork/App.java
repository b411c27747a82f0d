package groundwork;

import groundwork.account.People;
import groundwork.assignment.pack.PackKind;
import groundwork.curriculum.ContentKind;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.bank.Bank;
import groundwork.db.Database;
import groundwork.db.DatabaseUnavailable;
import groundwork.guide.GuideKind;
import groundwork.http.Refused;
import groundwork.http.Route;
import groundwork.http.Server;
import groundwork.http.Site;
import groundwork.item.ItemType;
import groundwork.item.ItemTypes;
import groundwork.item.cloze.ClozeType;
import groundwork.item.grid.GridType;
import groundwork.item.matching.MatchingType;
import groundwork.item.multiplechoice.MultipleChoiceType;
import groundwork.item.numeric.NumericType;
import groundwork.item.ordering.OrderingType;
import groundwork.item.recall.RecallType;
import groundwork.item.singlechoice.SingleChoiceType;
import groundwork.item.sorting.SortingType;
import groundwork.item.spot.SpotType;
import groundwork.item.written.WrittenType;
import groundwork.journey.further.IdeaKind;
import groundwork.mastery.HeldBackAnswers;
import groundwork.mastery.model.Calibration;
import groundwork.scenario.ScenarioKind;
import groundwork.scenario.SceneType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The composition root: item types, features and routes are named here, and each knows only what it is handed. */
public final class App implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(App.class);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

    private final Database database;
    private final Features features;
    private final Server server;
    private final ScheduledExecutorService housekeeping;

    private App(Database database, Features features, Server server, ScheduledExecutorService housekeeping) {
        this.database = database;
        this.features = features;
        this.server = server;
        this.housekeeping = housekeeping;
    }

    /** The ways to answer; one line adds one. */
    public static ItemTypes itemTypes() {
        return new ItemTypes(List.of(
                new SingleChoiceType(),
                new MultipleChoiceType(),
                new OrderingType(),
                new MatchingType(),
                new SortingType(),
                new ClozeType(),
                new SpotType(),
                new GridType(),
                new RecallType(),
                new WrittenType(),
                new NumericType()));
    }

    /** What authors write beside the curriculum proper; one line adds one. */
    public static List<ContentKind<?>> contentKinds() {
        return List.of(ScenarioKind.INSTANCE, GuideKind.INSTANCE, IdeaKind.INSTANCE, PackKind.INSTANCE);
    }

    /** The ways to answer, and the scenes of stories, which are written in scenarios and never as items. */
    public static ItemTypes allTypes() {
        return new ItemTypes(Stream.<ItemType<?, ?, ?>>concat(itemTypes().all().stream(), Stream.of(new SceneType()))
                .toList());
    }

    /**
     * Opens the database, wires the features and starts to listen. The web server's classes are loaded beside the opening of
     * the database, since a start should take no longer than its longest part.
     */
    public static App start(Config config, Supplier<Curriculum> curriculum, Clock clock) {
        CompletableFuture<Void> web = CompletableFuture.runAsync(Server::loadClasses);
        Database database = open(config);
        try {
            web.join();
            return start(config, database, curriculum, clock);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    private static App start(Config config, Database database, Supplier<Curriculum> curriculum, Clock clock) {
        AtomicInteger port = new AtomicInteger(config.port());
        Features features = Features.of(new Ground(config, database, curriculum, clock), port::get);
        features.people().belongings().eraseAgain();
        Server server = serve(config, features);
        port.set(server.port());
        features.insights().warm().start();
        return new App(database, features, server, housekeeping(features));
    }

    /** Once a day, and first a minute after the start, which has enough to do. */
    private static ScheduledExecutorService housekeeping(Features features) {
        ScheduledExecutorService housekeeping = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("groundwork-housekeeping").daemon().factory());
        ScheduledFuture<?> unused =
                housekeeping.scheduleWithFixedDelay(() -> keepHouse(features), 1, 24 * 60, TimeUnit.MINUTES);
        return housekeeping;
    }

    /** What fails today is tried again tomorrow; an exception would end the schedule. */
    private static void keepHouse(Features features) {
        try {
            features.keepHouse();
        } catch (DatabaseUnavailable later) {
            LOG.warn("Idle guests and old links could not be forgotten today", later);
        }
    }

    private static Server serve(Config config, Features features) {
        Site site = new Site(Api.json(allTypes()), features.routes(), Api.document(features.routes()))
                .sessions(features.people().people()::principal)
                .refusing(
                        DatabaseUnavailable.class,
                        failure -> Refused.unavailable(
                                "The database cannot answer now. What was acknowledged is safe; send this again.",
                                TRY_AGAIN));
        config.url().ifPresent(site::at);
        return Server.start(config.port(), config.accounts().isBehindProxy() ? site.behindProxy() : site);
    }

    /** Lets a command that is no server see to people. */
    static <T> T withPeople(Config config, Function<People, T> work) {
        try (Database database = open(config);
                People people =
                        PeopleParts.of(ground(config, database), config::port).people()) {
            return work.apply(people);
        }
    }

    /** Folds all that is kept of learners anew from the response log; returns how many learners there are. */
    static int rebuild(Config config) {
        try (Database database = open(config)) {
            return EngineParts.of(ground(config, database)).attempts().rebuild();
        }
    }

    /** How well estimates fitted what real learners then answered. */
    static Calibration calibration(Config config) {
        try (Database database = open(config)) {
            Ground ground = ground(config, database);
            EngineParts engine = EngineParts.of(ground);
            return new HeldBackAnswers(engine.attempts(), ground.curriculum().get()).measure();
        }
    }

    private static Database open(Config config) {
        return Database.open(config.database().orElse(null), config.data());
    }

    /** What commands stand on: the packed curriculum and the time of day. */
    private static Ground ground(Config config, Database database) {
        Curriculum packed = new Bank(itemTypes(), contentKinds()).packed();
        return new Ground(config, database, () -> packed, Clock.systemUTC());
    }

    /** Every route that the server answers to. */
    List<Route> routes() {
        return features.routes();
    }

    /** Those who study and teach here. */
    People people() {
        return features.people().people();
    }

    public int port() {
        return server.port();
    }

    /** {@code sqlite} or {@code postgresql}. */
    public String databaseName() {
        return database.name();
    }

    @Override
    public void close() {
        server.stop();
        housekeeping.shutdownNow();
        features.insights().warm().close();
        features.people().people().close();
        database.close();
    }
}
