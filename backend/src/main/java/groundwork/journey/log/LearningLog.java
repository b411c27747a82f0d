package groundwork.journey.log;

import groundwork.account.LearnerId;
import groundwork.attempt.Attempts;
import groundwork.curriculum.Curriculum;
import groundwork.db.Database;
import groundwork.db.LearnerWrite;
import groundwork.http.Refused;
import groundwork.journey.EntryId;
import groundwork.journey.log.ImportView.ImportRow;
import groundwork.journey.model.Effort;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps what learners did elsewhere, and tells it together with what they did here. Thread-safe. */
public final class LearningLog {
    private static final int MOST = 5000;

    /** Where a day begins first: no calendar is ahead of this one. */
    private static final ZoneOffset EARLIEST_DAY = ZoneOffset.ofHours(14);

    private final Database database;
    private final LearningLogStore store = new LearningLogStore();
    private final StudyTime study;
    private final Clock clock;

    public LearningLog(Database database, Attempts attempts, Supplier<Curriculum> curriculum, Clock clock) {
        this.database = database;
        this.study = new StudyTime(attempts, curriculum);
        this.clock = clock;
    }

    LearningLogView view(LearnerId learner, ZoneId zone) {
        return new LearningLogView(
                activities(learner).entrySet().stream()
                        .map(entry -> new LearningLogView.LoggedActivity(entry.getKey(), entry.getValue()))
                        .toList(),
                study.view(learner, zone));
    }

    /** Latest day first. */
    Map<EntryId, LearningActivity> activities(LearnerId learner) {
        return database.read(sql -> store.all(sql, learner));
    }

    /** Active time in the product, day by day, earliest first. */
    List<Effort> studied(LearnerId learner, ZoneId zone) {
        return study.efforts(learner, zone);
    }

    /** What was written down, as time. */
    List<Effort> written(LearnerId learner) {
        return activities(learner).values().stream()
                .map(one -> new Effort(one.day(), Duration.ofMinutes(one.minutes())))
                .toList();
    }

    /** The activities as a table that {@link #take} reads again. */
    String csv(LearnerId learner) {
        return ActivityColumns.write(activities(learner).values());
    }

    private LocalDate latestDay() {
        return LocalDate.ofInstant(clock.instant(), EARLIEST_DAY);
    }

    /** An activity as it is kept, and whether it is new. */
    record Kept(LearningActivity activity, boolean isNew) {}

    /** Keeps the activity under this id, whatever stood there before. */
    Kept put(LearnerId learner, EntryId id, LearningActivity sent) {
        LearningActivity activity = sent.checked(latestDay());
        Instant now = clock.instant();
        return database.writeFor(learner.value(), write -> {
            Optional<Instant> before = store.addedAt(write, id);
            if (before.isEmpty()) {
                refuseMoreThan(MOST - 1, write);
            }
            store.delete(write, id);
            store.add(write, id, activity, before.orElse(now));
            return new Kept(activity, before.isEmpty());
        });
    }

    private void refuseMoreThan(int most, LearnerWrite write) {
        if (store.count(write) > most) {
            throw Refused.conflict("The log holds " + MOST + " activities at the most.");
        }
    }

    void delete(LearnerId learner, EntryId id) {
        if (!database.writeFor(learner.value(), write -> store.delete(write, id))) {
            throw Refused.notFound("There is no such activity in your log.");
        }
    }

    /** Reads a file; stores what was understood only if the learner has confirmed it, and once. */
    ImportView take(LearnerId learner, ImportRequest request) {
        ActivityTable table = ActivityTable.read(request.csv(), latestDay());
        if (!request.confirm()) {
            Collection<LearningActivity> known = activities(learner).values();
            return new ImportView(table.rows(known), table.problems(), Optional.empty());
        }
        Instant now = clock.instant();
        return database.writeFor(learner.value(), write -> {
            Optional<LearningLogStore.Imported> before = store.imported(write.sql(), learner.value(), request.id());
            List<ImportRow> rows = table.rows(store.all(write.sql(), learner).values());
            int added = before.map(file -> sameFile(file, table)).orElseGet(() -> add(write, request.id(), rows, now));
            if (before.isEmpty()) {
                store.addImport(write, request.id(), new LearningLogStore.Imported(table.digest(), added), now);
            }
            return new ImportView(rows, table.problems(), Optional.of(added));
        });
    }

    private static int sameFile(LearningLogStore.Imported before, ActivityTable table) {
        if (!before.digest().equals(table.digest())) {
            throw Refused.conflict("Another file was imported under this id.");
        }
        return before.added();
    }

    private int add(LearnerWrite write, EntryId file, List<ImportRow> rows, Instant now) {
        List<ImportRow> fresh = rows.stream().filter(row -> !row.known()).toList();
        refuseMoreThan(MOST - fresh.size(), write);
        fresh.forEach(row -> store.add(write, ActivityTable.id(file, row.line()), row.activity(), now));
        return fresh.size();
    }
}
