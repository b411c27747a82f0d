package groundwork;

import com.fasterxml.jackson.databind.json.JsonMapper;
import groundwork.account.AccountRoutes;
import groundwork.account.Accounts;
import groundwork.attempt.AttemptRoutes;
import groundwork.attempt.Attempts;
import groundwork.calendar.CalendarRoutes;
import groundwork.calendar.CalendarSource;
import groundwork.calendar.Calendars;
import groundwork.curriculum.ContentJson;
import groundwork.curriculum.ContentKind;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Markdown;
import groundwork.curriculum.api.CurriculumRoutes;
import groundwork.curriculum.bank.Bank;
import groundwork.db.Database;
import groundwork.db.DatabaseUnavailable;
import groundwork.decision.DecisionRoutes;
import groundwork.decision.DecisionTimes;
import groundwork.decision.Decisions;
import groundwork.http.Json;
import groundwork.http.OpenApi;
import groundwork.http.Refused;
import groundwork.http.Route;
import groundwork.http.Server;
import groundwork.http.Site;
import groundwork.http.Variants;
import groundwork.item.ItemBody;
import groundwork.item.ItemJudgement;
import groundwork.item.ItemModel;
import groundwork.item.ItemResponse;
import groundwork.item.ItemType;
import groundwork.item.ItemTypes;
import groundwork.item.JudgedItemType;
import groundwork.item.Text;
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
import groundwork.mastery.HeldBackAnswers;
import groundwork.mastery.LearnerProgress;
import groundwork.mastery.Mastery;
import groundwork.mastery.ProgressRoutes;
import groundwork.mastery.model.Calibration;
import groundwork.memory.ReviewRoutes;
import groundwork.memory.Reviews;
import groundwork.plan.Changes;
import groundwork.plan.LearnerRecords;
import groundwork.plan.PlanCalendar;
import groundwork.plan.PlanRoutes;
import groundwork.plan.Plans;
import groundwork.plan.Situations;
import groundwork.plan.StudyStory;
import groundwork.plan.model.DecisionState;
import groundwork.report.ItemReportRoutes;
import groundwork.report.ItemReports;
import groundwork.scenario.Debriefs;
import groundwork.scenario.ScenarioKind;
import groundwork.scenario.ScenarioRoutes;
import groundwork.scenario.ScenarioSource;
import groundwork.scenario.SceneType;
import groundwork.scenario.Stories;
import groundwork.scenario.story.Scenario;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The composition root: item types, features and routes are named here, and each knows only what it is handed. */
public final class App implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(App.class);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

    private final Database database;
    private final List<Route> routes;
    private final Server server;
    private final ScheduledExecutorService housekeeping;

    private App(Database database, List<Route> routes, Server server, ScheduledExecutorService housekeeping) {
        this.database = database;
        this.routes = routes;
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
        return List.of(ScenarioKind.INSTANCE);
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
        Database database = Database.open(config.database().orElse(null), config.data());
        try {
            web.join();
            return start(config, database, curriculum, clock);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    private static App start(Config config, Database database, Supplier<Curriculum> curriculum, Clock clock) {
        Accounts accounts = new Accounts(database, clock, new SecureRandom());
        ScheduledExecutorService housekeeping = housekeeping(accounts);
        List<Route> routes = routes(accounts, database, curriculum, clock);
        return new App(database, routes, serve(config, accounts, routes), housekeeping);
    }

    /** Once a day, and first a minute after the start, which has enough to do. */
    private static ScheduledExecutorService housekeeping(Accounts accounts) {
        ScheduledExecutorService housekeeping = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("groundwork-housekeeping").daemon().factory());
        ScheduledFuture<?> unused =
                housekeeping.scheduleWithFixedDelay(() -> keepHouse(accounts), 1, 24 * 60, TimeUnit.MINUTES);
        return housekeeping;
    }

    /** What fails today is tried again tomorrow; an exception would end the schedule. */
    private static void keepHouse(Accounts accounts) {
        try {
            accounts.forgetIdleGuests();
        } catch (DatabaseUnavailable later) {
            LOG.warn("Idle guests could not be forgotten today", later);
        }
    }

    private static Server serve(Config config, Accounts accounts, List<Route> routes) {
        Site site = new Site(json(allTypes()), routes, openApi(routes))
                .sessions(accounts::principal)
                .refusing(
                        DatabaseUnavailable.class,
                        failure -> Refused.unavailable(
                                "The database cannot answer now. What was acknowledged is safe; send this again.",
                                TRY_AGAIN));
        config.url().ifPresent(site::at);
        return Server.start(config.port(), site);
    }

    /** What learners do, and what is folded from it. */
    private record Engine(Attempts attempts, Stories stories, Reviews reviews, Mastery mastery) {
        LearnerRecords records() {
            return new LearnerRecords(attempts, reviews, mastery);
        }
    }

    private static Engine engine(Database database, Supplier<Curriculum> curriculum, Clock clock) {
        ItemTypes types = allTypes();
        Attempts.Bank bank = new Attempts.Bank(curriculum, new ContentJson(types), types);
        Stories stories = new Stories(curriculum);
        Attempts attempts = new Attempts(database, json(types), bank, clock);
        Reviews reviews = new Reviews(database, attempts, new Reviews.Bank(curriculum, types), clock);
        Mastery mastery = new Mastery(database, curriculum, reviews, clock);
        mastery.join(attempts);
        attempts.register(new ScenarioSource(stories, bank.content()));
        return new Engine(attempts, stories, reviews, mastery);
    }

    /** Folds all that is kept of learners anew from the response log; returns how many learners there are. */
    static int rebuild(Config config) {
        try (Database database = Database.open(config.database().orElse(null), config.data())) {
            Supplier<Curriculum> curriculum = () -> new Bank(itemTypes(), contentKinds()).packed();
            return engine(database, curriculum, Clock.systemUTC()).attempts().rebuild();
        }
    }

    /** How well estimates fitted what real learners then answered. */
    static Calibration calibration(Config config) {
        try (Database database = Database.open(config.database().orElse(null), config.data())) {
            Curriculum curriculum = new Bank(itemTypes(), contentKinds()).packed();
            Engine engine = engine(database, () -> curriculum, Clock.systemUTC());
            return new HeldBackAnswers(engine.attempts(), curriculum).measure();
        }
    }

    private static List<Route> routes(
            Accounts accounts, Database database, Supplier<Curriculum> curriculum, Clock clock) {
        Engine engine = engine(database, curriculum, clock);
        LearnerProgress progress = new LearnerProgress(engine.attempts(), engine.mastery(), curriculum);
        Decisions decisions = new Decisions(database, clock);
        Plans plans = plans(database, engine, curriculum, decisions, clock);
        List<CalendarSource> sources = List.of(new PlanCalendar(plans));
        Calendars calendars = new Calendars(database, sources, clock, new SecureRandom());
        return Stream.of(
                        new HealthRoutes(database).routes(),
                        new CurriculumRoutes(curriculum).routes(),
                        new AccountRoutes(accounts).routes(),
                        new AttemptRoutes(engine.attempts()).routes(),
                        new ReviewRoutes(engine.reviews()).routes(),
                        new ScenarioRoutes(engine.stories(), new Debriefs(engine.attempts(), curriculum)).routes(),
                        new ProgressRoutes(progress, engine.mastery()).routes(),
                        new DecisionRoutes(decisions).routes(),
                        new PlanRoutes(plans, new Changes(plans, engine.records(), curriculum, clock)).routes(),
                        new CalendarRoutes(calendars).routes(),
                        new ItemReportRoutes(new ItemReports(database, engine.attempts(), clock)).routes())
                .flatMap(List::stream)
                .toList();
    }

    private static Plans plans(
            Database database, Engine engine, Supplier<Curriculum> curriculum, Decisions decisions, Clock clock) {
        Situations.Names names = new Situations.Names(curriculum, () -> proposed(curriculum.get()));
        Situations situations = new Situations(
                engine.records(), names, Optional.of((learner, zone) -> state(decisions.latest(learner), zone)));
        return new Plans(database, situations, clock);
    }

    /** Plans reckon in days of the learner's calendar. */
    private static DecisionState state(DecisionTimes times, ZoneId zone) {
        Function<Instant, LocalDate> day = time -> LocalDate.ofInstant(time, zone);
        return new DecisionState(
                times.written().map(day),
                times.again().map(day),
                times.outcome().map(day));
    }

    /** Plans propose the scenario for novices, which has a worked example; without one, the shortest. */
    private static Optional<StudyStory> proposed(Curriculum curriculum) {
        return curriculum.all(ScenarioKind.INSTANCE).stream()
                .filter(scenario -> !scenario.isRetired())
                .min(Comparator.comparing(
                                (Scenario scenario) -> scenario.example().isEmpty())
                        .thenComparing(Scenario::minutes)
                        .thenComparing(Scenario::id))
                .map(scenario -> new StudyStory(scenario.id(), scenario.title(), scenario.minutes()));
    }

    private static OpenApi openApi(List<Route> routes) {
        return new OpenApi("Groundwork", Version.current(), routes, variants(allTypes()));
    }

    /** JSON as the API speaks it: texts go out as HTML. */
    static JsonMapper json(ItemTypes types) {
        return json(types, Markdown::html);
    }

    static JsonMapper json(ItemTypes types, Function<Text, String> text) {
        return Json.mapper(variants(types), ContentJson.values(text));
    }

    private static List<Variants> variants(ItemTypes types) {
        return List.of(
                Variants.of("ItemBody", ItemBody.class, byName(types, ItemType::viewClass)),
                Variants.of("ItemResponse", ItemResponse.class, byName(types, ItemType::responseClass)),
                Variants.of("ItemJudgement", ItemJudgement.class, judged(types, JudgedItemType::judgementClass)),
                Variants.of("ItemModel", ItemModel.class, judged(types, JudgedItemType::modelClass)));
    }

    private static Map<String, Class<?>> judged(ItemTypes types, Function<JudgedItemType<?, ?, ?, ?>, Class<?>> part) {
        return types.judged().stream().collect(Collectors.toMap(ItemType::name, part));
    }

    private static Map<String, Class<?>> byName(ItemTypes types, Function<ItemType<?, ?, ?>, Class<?>> part) {
        return types.all().stream().collect(Collectors.toMap(ItemType::name, part));
    }

    /** Every route that the server answers to. */
    List<Route> routes() {
        return routes;
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
        database.close();
    }
}
