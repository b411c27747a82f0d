package groundwork.plan;

import static groundwork.db.schema.Tables.CLASS_TAKEN;
import static groundwork.db.schema.Tables.STUDY_PLAN;

import groundwork.account.LearnerId;
import groundwork.db.LearnerWrite;
import groundwork.plan.model.ClassDates;
import groundwork.plan.model.PlanSettings;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What learners chose for their plans. Every method runs inside a work of the caller's. */
final class PlanStore {
    /**
     * Settings as they were made.
     *
     * @param since when, by the learner's calendar
     */
    record Chosen(PlanSettings settings, LocalDate since) {}

    /** That a class was taken, and when somebody said so. */
    record Taken(LocalDate on, Instant markedAt) {}

    Optional<Chosen> settings(DSLContext sql, LearnerId learner) {
        return sql.selectFrom(STUDY_PLAN)
                .where(STUDY_PLAN.LEARNER.eq(learner.value()))
                .fetchOptional(row -> new Chosen(settings(row), LocalDate.parse(row.get(STUDY_PLAN.SINCE))));
    }

    private static PlanSettings settings(Record row) {
        return new PlanSettings(
                classDates(row.get(STUDY_PLAN.CLASS_FIRST), row.get(STUDY_PLAN.CLASS_LAST)),
                row.get(STUDY_PLAN.MINUTES_A_DAY),
                row.get(STUDY_PLAN.MINUTES_A_WEEK),
                Arrays.stream(row.get(STUDY_PLAN.STUDY_DAYS).split(" "))
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toSet()),
                row.get(STUDY_PLAN.HEAD_START) == 1);
    }

    private static Optional<ClassDates> classDates(@Nullable String first, @Nullable String last) {
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(new ClassDates(LocalDate.parse(first), LocalDate.parse(last)));
    }

    /** Puts settings in the place of those there were. */
    int put(LearnerWrite write, Chosen chosen) {
        PlanSettings settings = chosen.settings();
        removeSettings(write);
        return write.sql()
                .insertInto(STUDY_PLAN)
                .set(STUDY_PLAN.LEARNER, write.learner())
                .set(STUDY_PLAN.CLASS_FIRST, text(settings.classDates().map(ClassDates::first)))
                .set(STUDY_PLAN.CLASS_LAST, text(settings.classDates().map(ClassDates::last)))
                .set(STUDY_PLAN.MINUTES_A_DAY, settings.minutesADay())
                .set(STUDY_PLAN.MINUTES_A_WEEK, settings.minutesAWeek())
                .set(STUDY_PLAN.STUDY_DAYS, days(settings))
                .set(STUDY_PLAN.HEAD_START, settings.headStart() ? 1 : 0)
                .set(STUDY_PLAN.SINCE, chosen.since().toString())
                .execute();
    }

    private static void removeSettings(LearnerWrite write) {
        write.sql()
                .deleteFrom(STUDY_PLAN)
                .where(STUDY_PLAN.LEARNER.eq(write.learner()))
                .execute();
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static String days(PlanSettings settings) {
        return settings.days().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(" "));
    }

    Optional<Taken> taken(DSLContext sql, LearnerId learner) {
        return sql.selectFrom(CLASS_TAKEN)
                .where(CLASS_TAKEN.LEARNER.eq(learner.value()))
                .fetchOptional(row -> new Taken(
                        LocalDate.parse(row.get(CLASS_TAKEN.TAKEN_ON)),
                        Instant.ofEpochMilli(row.get(CLASS_TAKEN.MARKED_AT))));
    }

    /** Saying the same day again changes nothing. */
    void put(LearnerWrite write, Taken taken) {
        Optional<Taken> before = taken(write.sql(), new LearnerId(write.learner()));
        if (before.filter(same -> same.on().equals(taken.on())).isPresent()) {
            return;
        }
        remove(write);
        write.sql()
                .insertInto(CLASS_TAKEN)
                .set(CLASS_TAKEN.LEARNER, write.learner())
                .set(CLASS_TAKEN.TAKEN_ON, taken.on().toString())
                .set(CLASS_TAKEN.MARKED_AT, taken.markedAt().toEpochMilli())
                .execute();
    }

    int remove(LearnerWrite write) {
        return write.sql()
                .deleteFrom(CLASS_TAKEN)
                .where(CLASS_TAKEN.LEARNER.eq(write.learner()))
                .execute();
    }
}
