package groundwork.insight;

import groundwork.App;
import groundwork.SetClock;
import groundwork.TestJson;
import groundwork.account.LearnerId;
import groundwork.assignment.task.Doing;
import groundwork.attempt.Attempts;
import groundwork.curriculum.ContentJson;
import groundwork.curriculum.Curriculum;
import groundwork.db.Database;
import groundwork.db.TestPostgres;
import groundwork.insight.items.ItemStatistics;
import groundwork.insight.meeting.FirstMeetings;
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
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures how long the brief of a class of 500 takes that has answered 200,000 times, on both engines: as on a server that has
 * just started and has nothing of the class in memory, and as {@link WarmBriefs} keeps it. Four learners answer; the others
 * are copies of them, rows and folds.
 */
public final class BriefSpeed {
    private static final int OPENS = 60;
    private static final int STARTS = 3;

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
        List<String> times = new ArrayList<>(List.of("SQLite"));
        times.addAll(onSqlite(curriculum));
        times.add("PostgreSQL");
        String url = TestPostgres.freshDatabase();
        try (Database database = Database.open(url, Path.of("unused"))) {
            times.addAll(new BriefSpeed(database, curriculum).run());
        } finally {
            TestPostgres.drop(url);
        }
        return times;
    }

    private static List<String> onSqlite(Curriculum curriculum) {
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
                new LargeClass(database, curriculum, clock)
                        .learners(attempts).stream()
                                .map(learner -> new Group.Member(learner, learner.value(), false))
                                .toList(),
                learner -> Doing.STARTED,
                List.of());
        Briefs.Sources sources = new Briefs.Sources(meetings, mastery, () -> curriculum, App.allTypes());
        List<String> times = new ArrayList<>();
        for (int start = 1; start <= STARTS; start++) {
            Briefs cold = new Briefs(sources, clock);
            times.add("  server start %d: opened at once %.0f ms".formatted(start, millis(() -> cold.of(group))));
            times.addAll(kept(new Briefs(sources, clock), group));
        }
        ItemReports reports = new ItemReports(database, attempts, clock);
        ItemStatistics statistics = new ItemStatistics(new ItemStatistics.Sources(
                attempts, reports, () -> curriculum, App.allTypes(), new ContentJson(App.allTypes())));
        times.add("  item statistics: %.0f ms"
                .formatted(millis(() -> statistics.of(List.of(Set.copyOf(group.learners()))))));
        return times;
    }

    private List<String> kept(Briefs briefs, Group group) {
        WarmBriefs behind = new WarmBriefs(briefs, group::learners);
        List<String> times = new ArrayList<>();
        times.add("    read behind in %.0f ms".formatted(millis(behind::sweep)));
        times.add("    then opened for the first time %.0f ms".formatted(millis(() -> briefs.of(group))));
        times.add("    opened again: " + opened(briefs, group, () -> {}));
        group.learners().stream().limit(10).forEach(this::answerOnce);
        times.add("    after ten have answered %.0f ms".formatted(millis(() -> briefs.of(group))));
        group.learners().forEach(this::answerOnce);
        behind.sweep();
        times.add("    after all have answered and were read behind %.0f ms".formatted(millis(() -> briefs.of(group))));
        String hourly = opened(briefs, group, () -> {
            behind.sweep();
            clock.pass(Duration.ofHours(1));
        });
        times.add("    an hour after it was last read behind: " + hourly);
        return times;
    }

    private static String opened(Briefs briefs, Group group, Runnable before) {
        List<Double> times = new ArrayList<>();
        for (int open = 0; open < OPENS; open++) {
            before.run();
            times.add(millis(() -> briefs.of(group)));
        }
        times.sort(null);
        return "median %.0f ms, slowest of %d: %.0f ms".formatted(times.get(OPENS / 2), OPENS, times.getLast());
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
}
