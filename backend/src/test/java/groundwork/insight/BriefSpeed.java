package groundwork.insight;

import com.fasterxml.jackson.core.JsonProcessingException;
import groundwork.App;
import groundwork.SetClock;
import groundwork.TestJson;
import groundwork.account.LearnerId;
import groundwork.attempt.Attempts;
import groundwork.attempt.ResponseRequest;
import groundwork.curriculum.ContentJson;
import groundwork.curriculum.Curriculum;
import groundwork.db.Database;
import groundwork.insight.Group.Done;
import groundwork.item.Evidence;
import groundwork.item.Item;
import groundwork.item.Part;
import groundwork.item.singlechoice.SingleChoiceResponse;
import groundwork.mastery.Mastery;
import groundwork.memory.Reviews;
import groundwork.report.ItemReports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * Measures how long the brief of a class of 500 takes that has answered 200,000 times, on SQLite: once as on a server that has
 * just started and has nothing of the class in memory, then again and again, then after somebody has answered. Four learners
 * answer; the others are copies of them, rows and folds.
 */
public final class BriefSpeed {
    private static final int MEMBERS = 500;
    private static final int ANSWERS = 400;
    private static final int DIFFERENT = 4;
    private static final int ITEMS_A_SITTING = 10;
    private static final int OPENS = 60;
    private static final long MINUTE_MILLIS = 60_000;
    private static final List<String> LOG = List.of("attempt", "response");
    private static final List<String> FOLDS =
            List.of("concept_memory", "item_met", "concept_evidence", "first_response", "study_time");

    private final Database database;
    private final Curriculum curriculum;
    private final SetClock clock = new SetClock();
    private final Attempts attempts;
    private final FirstMeetings meetings;
    private final Mastery mastery;

    private BriefSpeed(Database database, Curriculum curriculum) {
        this.database = database;
        this.curriculum = curriculum;
        Attempts.Bank bank = new Attempts.Bank(() -> curriculum, new ContentJson(App.allTypes()), App.allTypes());
        attempts = new Attempts(database, TestJson.mapper(), bank, clock);
        Reviews.Bank items = new Reviews.Bank(() -> curriculum, App.allTypes());
        mastery = new Mastery(database, () -> curriculum, new Reviews(database, attempts, items, clock), clock);
        mastery.join(attempts);
        meetings = new FirstMeetings(database).join(attempts);
    }

    /** The times, a line for each. */
    public static List<String> measure(Curriculum curriculum) {
        try {
            Path data = Files.createTempDirectory("groundwork-speed");
            try (Database database = Database.open(null, data)) {
                return new BriefSpeed(database, curriculum).run();
            } finally {
                try (Stream<Path> files = Files.walk(data)) {
                    files.sorted(Comparator.reverseOrder())
                            .forEach(file -> file.toFile().delete());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> run() {
        Group group = new Group(
                members().stream()
                        .map(learner -> new Group.Member(learner, learner.value(), false))
                        .toList(),
                learner -> Done.STARTED,
                List.of());
        Briefs.Sources sources = new Briefs.Sources(meetings, mastery, () -> curriculum, App.allTypes());
        List<String> times = new ArrayList<>();
        for (int start = 1; start <= 3; start++) {
            Briefs briefs = new Briefs(sources, clock);
            times.add("server start %d: first opening %.0f ms".formatted(start, millis(() -> briefs.of(group))));
            List<Double> again = new ArrayList<>();
            for (int open = 0; open < OPENS; open++) {
                again.add(millis(() -> briefs.of(group)));
            }
            again.sort(null);
            times.add("  opened again: median %.0f ms, slowest of %d: %.0f ms"
                    .formatted(again.get(OPENS / 2), OPENS, again.getLast()));
            group.learners().stream().limit(10).forEach(this::answerOnce);
            times.add("  after ten members have answered: %.0f ms".formatted(millis(() -> briefs.of(group))));
        }
        ItemReports reports = new ItemReports(database, attempts, clock);
        ItemStatistics statistics = new ItemStatistics(new ItemStatistics.Sources(
                attempts, reports, () -> curriculum, App.allTypes(), new ContentJson(App.allTypes())));
        times.add("item statistics: %.0f ms".formatted(millis(() -> statistics.of(group.learners()))));
        return times;
    }

    private void answerOnce(LearnerId learner) {
        database.write(sql ->
                sql.execute("update learner set last_sequence = last_sequence + 1 where id = ?", learner.value()));
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private List<LearnerId> members() {
        List<LearnerId> members = new ArrayList<>();
        for (int i = 0; i < DIFFERENT; i++) {
            members.add(answering(new Random(i)));
        }
        clock.pass(Duration.ofDays(30));
        attempts.rebuild();
        for (int i = DIFFERENT; i < MEMBERS; i++) {
            LearnerId copy = LearnerId.random();
            LearnerId original = members.get(i % DIFFERENT);
            members.add(copy);
            database.write(sql -> copy(sql, original, copy));
        }
        return members;
    }

    private static int copy(DSLContext sql, LearnerId original, LearnerId copy) {
        add(sql, copy);
        List<String> tables = new ArrayList<>(LOG);
        tables.addAll(FOLDS);
        for (String table : tables) {
            List<String> columns = sql.fetch("select * from " + table + " limit 0")
                    .fieldStream()
                    .map(field -> field.getName())
                    .filter(column -> !column.equals("learner"))
                    .toList();
            String others = String.join(", ", columns);
            sql.execute(
                    "insert into " + table + " (learner, " + others + ") select ?, " + others + " from " + table
                            + " where learner = ?",
                    copy.value(),
                    original.value());
        }
        return tables.size();
    }

    private static void add(DSLContext sql, LearnerId learner) {
        sql.execute("insert into learner (id, created_at, last_sequence) values (?, 0, ?)", learner.value(), ANSWERS);
    }

    /** Somebody who has answered single choices of the whole curriculum, two of three rightly. */
    private LearnerId answering(Random random) {
        LearnerId learner = LearnerId.random();
        List<? extends Item<?>> items = curriculum.contents().items().stream()
                .map(bankItem -> bankItem.item())
                .filter(item -> item.type().equals("single-choice") && !item.retired())
                .toList();
        database.write(sql -> {
            add(sql, learner);
            int first = random.nextInt(items.size());
            String attempt = "";
            for (int i = 0; i < ANSWERS; i++) {
                attempt = i % ITEMS_A_SITTING == 0 ? sit(sql, learner) : attempt;
                respond(sql, learner, attempt, i, items.get((first + i) % items.size()), random);
            }
            return items.size();
        });
        return learner;
    }

    private String sit(DSLContext sql, LearnerId learner) {
        String attempt = UUID.randomUUID().toString();
        sql.execute(
                "insert into attempt (learner, id, kind, request, title, seed, started_at)"
                        + " values (?, ?, 'practice', '{}', 'Practice', 1, ?)",
                learner.value(),
                attempt,
                clock.millis());
        return attempt;
    }

    private void respond(DSLContext sql, LearnerId learner, String attempt, int index, Item<?> item, Random random) {
        List<Part> options = App.itemTypes().prepare(item, 0).parts();
        boolean isRight = random.nextInt(3) > 0;
        Part chosen = options.stream()
                .filter(option -> option.key() == isRight)
                .findFirst()
                .orElse(options.getFirst());
        int earned = chosen.key() ? 1 : 0;
        Evidence evidence = new Evidence(item.concept(), earned, 1, 0.25, chosen.misconceptions());
        ResponseRequest request = new ResponseRequest(
                Optional.empty(),
                item.id(),
                new SingleChoiceResponse(chosen.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        long at = clock.millis() + index * MINUTE_MILLIS;
        sql.execute(
                "insert into response (learner, sequence, id, attempt, item, version, seed, response, earned, possible,"
                        + " evidence, certainty, millis, answered_at, received_at)"
                        + " values (?, ?, ?, ?, ?, ?, 1, ?, ?, 1, ?, 'sure', 40000, ?, ?)",
                learner.value(),
                index + 1,
                UUID.randomUUID().toString(),
                attempt,
                item.id().value(),
                curriculum.item(item.id()).orElseThrow().version(),
                written(request),
                earned,
                written(List.of(evidence)),
                at,
                at);
    }

    private static String written(Object value) {
        try {
            return TestJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
