package groundwork.mastery;

import groundwork.App;
import groundwork.SetClock;
import groundwork.TestJson;
import groundwork.account.LearnerId;
import groundwork.attempt.Attempts;
import groundwork.curriculum.ContentJson;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.bank.Bank;
import groundwork.db.Database;
import groundwork.item.Item;
import groundwork.item.ItemTypes;
import groundwork.item.Pool;
import groundwork.memory.Reviews;
import groundwork.memory.TestReviews;
import groundwork.plan.LearnerRecords;
import groundwork.plan.Plans;
import groundwork.plan.TestPlans;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Measures how long the queue, the mastery and the plan of a learner take with 200 and with 20,000 responses in the log. Not a test;
 * run its main by hand with a content directory and an empty data directory.
 */
final class EngineSpeed {
    private static final int TIMES = 400;
    private static final int ITEMS = 190;
    private static final int ITEMS_A_SITTING = 10;
    private static final long MINUTE_MILLIS = 60_000;

    private EngineSpeed() {}

    public static void main(String[] arguments) {
        ItemTypes types = App.itemTypes();
        Curriculum curriculum = new Bank(types, App.contentKinds()).load(Path.of(arguments[0]));
        SetClock clock = new SetClock();
        try (Database database = Database.open(null, Path.of(arguments[1]))) {
            Attempts.Bank bank = new Attempts.Bank(() -> curriculum, new ContentJson(types), types);
            Attempts attempts = new Attempts(database, TestJson.mapper(), bank, clock);
            Reviews reviews = new Reviews(database, attempts, new Reviews.Bank(() -> curriculum, types), clock);
            Mastery mastery = new Mastery(database, () -> curriculum, reviews, clock);
            mastery.join(attempts);
            Plans plans = TestPlans.of(database, new LearnerRecords(attempts, reviews, mastery), curriculum, clock);
            List<LearnerId> learners = List.of(
                    learner(database, curriculum, clock.millis(), 200),
                    learner(database, curriculum, clock.millis(), 20_000));
            clock.pass(Duration.ofDays(40));
            long start = System.nanoTime();
            attempts.rebuild();
            System.out.printf("rebuilt in %d ms%n", (System.nanoTime() - start) / 1_000_000);
            for (int round = 0; round < 4; round++) {
                learners.forEach(learner -> System.out.printf(
                        "queue %.2f ms, mastery %.2f ms, plan %.2f ms%n",
                        median(() -> TestReviews.today(reviews, learner)),
                        median(() -> mastery.view(learner)),
                        median(() -> TestPlans.view(plans, learner))));
            }
        }
    }

    /** A log of so many rows over the same items, ten in a sitting. */
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
                                + " values (?, ?, ?, ?, ?, 'v', 1, '{}', 1, 1, ?, 'sure', ?, ?)",
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

    private static double median(Runnable work) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            work.run();
            times.add(System.nanoTime() - start);
        }
        Collections.sort(times);
        return times.get(TIMES / 2) / 1e6;
    }
}
