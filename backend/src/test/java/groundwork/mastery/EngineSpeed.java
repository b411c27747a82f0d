package groundwork.mastery;

import groundwork.App;
import groundwork.SetClock;
import groundwork.TestJson;
import groundwork.account.LearnerId;
import groundwork.attempt.Attempts;
import groundwork.curriculum.ContentJson;
import groundwork.curriculum.Curriculum;
import groundwork.db.Database;
import groundwork.item.Item;
import groundwork.item.ItemTypes;
import groundwork.item.Pool;
import groundwork.memory.Reviews;
import groundwork.memory.TestReviews;
import groundwork.plan.LearnerRecords;
import groundwork.plan.Plans;
import groundwork.plan.TestPlans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Measures how long the queue, the mastery and the plan of a learner take with 200 and with 20,000 responses in the log, who have met the
 * same items. Not a test, since a machine that does other work besides would fail it: {@code mvn -Pbench} prints it.
 */
public final class EngineSpeed {
    private static final int SHORT = 200;
    private static final int LONG = 20_000;
    private static final int ROUNDS = 15;
    private static final int TIMES = 40;
    private static final int ITEMS = 190;
    private static final int ITEMS_A_SITTING = 10;
    private static final long MINUTE_MILLIS = 60_000;

    private EngineSpeed() {}

    /** What the two learners' requests took, round by round in turn. */
    private record Measured(String name, List<Double> few, List<Double> many) {
        Measured(String name) {
            this(name, new ArrayList<>(), new ArrayList<>());
        }

        String describe() {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < few.size(); i++) {
                ratios.add(many.get(i) / few.get(i));
            }
            Collections.sort(ratios);
            return "%-9s %.2f ms with %d responses, %.2f ms with %d: ratio %.2f (in %d rounds from %.2f to %.2f)"
                    .formatted(
                            name,
                            median(few),
                            SHORT,
                            median(many),
                            LONG,
                            median(ratios),
                            ROUNDS,
                            ratios.getFirst(),
                            ratios.getLast());
        }
    }

    /** Lines to print. The database lies in a directory of its own, which is deleted afterwards. */
    public static List<String> measure(Curriculum curriculum) {
        Path data = directory();
        try (Database database = Database.open(null, data)) {
            return measure(curriculum, database);
        } finally {
            delete(data);
        }
    }

    private static List<String> measure(Curriculum curriculum, Database database) {
        ItemTypes types = App.itemTypes();
        SetClock clock = new SetClock();
        Attempts.Bank bank = new Attempts.Bank(() -> curriculum, new ContentJson(types), types);
        Attempts attempts = new Attempts(database, TestJson.mapper(), bank, clock);
        Reviews reviews = new Reviews(database, attempts, new Reviews.Bank(() -> curriculum, types), clock);
        Mastery mastery = new Mastery(database, () -> curriculum, reviews, clock);
        mastery.join(attempts);
        Plans plans = TestPlans.of(database, new LearnerRecords(attempts, reviews, mastery), curriculum, clock);
        LearnerId few = learner(database, curriculum, clock.millis(), SHORT);
        LearnerId many = learner(database, curriculum, clock.millis(), LONG);
        clock.pass(Duration.ofDays(40));
        attempts.rebuild();
        Measured queue = new Measured("queue");
        Measured known = new Measured("mastery");
        Measured plan = new Measured("plan");
        for (int round = -2; round < ROUNDS; round++) {
            measure(queue, round, () -> TestReviews.today(reviews, few), () -> TestReviews.today(reviews, many));
            measure(known, round, () -> mastery.view(few), () -> mastery.view(many));
            measure(plan, round, () -> TestPlans.view(plans, few), () -> TestPlans.view(plans, many));
        }
        return List.of(
                queue.describe(),
                known.describe(),
                plan.describe(),
                "concepts due: %d and %d".formatted(TestReviews.due(reviews, few), TestReviews.due(reviews, many)));
    }

    /** The rounds below 0 warm up. One request of the one learner, one of the other, and so on. */
    private static void measure(Measured measured, int round, Runnable few, Runnable many) {
        List<Double> fews = new ArrayList<>();
        List<Double> manys = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            fews.add(millis(few));
            manys.add(millis(many));
        }
        if (round >= 0) {
            measured.few().add(median(fews));
            measured.many().add(median(manys));
        }
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("groundwork-speed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A log of so many rows over the same items, ten in a sitting. Nobody is sure, so that nobody has confident errors: those
     * go ahead of the cap, and more of them is more to review.
     */
    private static LearnerId learner(Database database, Curriculum curriculum, long start, int responses) {
        LearnerId learner = LearnerId.random();
        List<? extends Item<?>> items = curriculum.contents().items().stream()
                .map(bankItem -> bankItem.item())
                .filter(item -> item.pool() == Pool.PRACTICE)
                .limit(ITEMS)
                .toList();
        return database.write(sql -> {
            sql.execute(
                    "insert into learner (id, created_at, last_sequence) values (?, 0, ?)", learner.value(), responses);
            String attempt = "";
            for (int i = 0; i < responses; i++) {
                long at = start + i * MINUTE_MILLIS;
                if (i % ITEMS_A_SITTING == 0) {
                    attempt = UUID.randomUUID().toString();
                    sql.execute(
                            "insert into attempt (learner, id, kind, request, title, seed, started_at, finished_at)"
                                    + " values (?, ?, 'practice', '{}', 'Practice', 1, ?, ?)",
                            learner.value(),
                            attempt,
                            at,
                            at);
                }
                Item<?> item = items.get(i % items.size());
                sql.execute(
                        "insert into response (learner, sequence, id, attempt, item, version, seed, response, earned,"
                                + " possible, evidence, certainty, answered_at, received_at)"
                                + " values (?, ?, ?, ?, ?, 'v', 1, '{}', 1, 1, ?, 'think', ?, ?)",
                        learner.value(),
                        i + 1,
                        UUID.randomUUID().toString(),
                        attempt,
                        item.id().value(),
                        "[{\"concept\":\"" + item.concept() + "\",\"earned\":" + (i % 3 == 0 ? 0 : 1)
                                + ",\"possible\":1,\"chance\":0.25,\"misconceptions\":[]}]",
                        at,
                        at);
            }
            return learner;
        });
    }
}
