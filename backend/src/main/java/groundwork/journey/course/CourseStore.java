package groundwork.journey.course;

import static groundwork.db.schema.Tables.CONSIDERED_COURSE;
import static groundwork.db.schema.Tables.CONSIDERED_COURSE_TEXT;
import static groundwork.db.schema.Tables.COURSE_ANSWER;
import static groundwork.db.schema.Tables.COURSE_NOTE;
import static groundwork.db.schema.Tables.COURSE_WEIGHT;

import groundwork.account.LearnerId;
import groundwork.db.LearnerWrite;
import groundwork.journey.EntryId;
import groundwork.journey.model.CourseAnswer;
import groundwork.journey.model.CourseQuestion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Considered courses in the database. Every method runs inside a work of the caller's. */
final class CourseStore {
    Map<EntryId, ConsideredCourse> all(DSLContext sql, LearnerId learner) {
        Map<String, Map<CourseQuestion, CourseAnswer>> answers = new HashMap<>();
        sql.selectFrom(COURSE_ANSWER)
                .where(COURSE_ANSWER.LEARNER.eq(learner.value()))
                .forEach(row -> answers.computeIfAbsent(
                                row.get(COURSE_ANSWER.COURSE), none -> new EnumMap<>(CourseQuestion.class))
                        .put(
                                CourseQuestion.valueOf(row.get(COURSE_ANSWER.QUESTION)),
                                CourseAnswer.valueOf(row.get(COURSE_ANSWER.ANSWER))));
        Map<String, Map<CourseQuestion, String>> notes = new HashMap<>();
        sql.selectFrom(COURSE_NOTE)
                .where(COURSE_NOTE.LEARNER.eq(learner.value()))
                .forEach(row -> notes.computeIfAbsent(
                                row.get(COURSE_NOTE.COURSE), none -> new EnumMap<>(CourseQuestion.class))
                        .put(CourseQuestion.valueOf(row.get(COURSE_NOTE.QUESTION)), row.get(COURSE_NOTE.WORDS)));
        Map<EntryId, ConsideredCourse> courses = new LinkedHashMap<>();
        sql.select()
                .from(CONSIDERED_COURSE)
                .join(CONSIDERED_COURSE_TEXT)
                .on(
                        CONSIDERED_COURSE_TEXT.LEARNER.eq(CONSIDERED_COURSE.LEARNER),
                        CONSIDERED_COURSE_TEXT.ID.eq(CONSIDERED_COURSE.ID))
                .where(CONSIDERED_COURSE.LEARNER.eq(learner.value()))
                .orderBy(CONSIDERED_COURSE.ADDED_AT, CONSIDERED_COURSE.ID)
                .forEach(row -> {
                    String id = row.get(CONSIDERED_COURSE.ID);
                    List<CourseFinding> findings =
                            findings(answers.getOrDefault(id, Map.of()), notes.getOrDefault(id, Map.of()));
                    courses.put(new EntryId(id), course(row, findings));
                });
        return courses;
    }

    private static List<CourseFinding> findings(
            Map<CourseQuestion, CourseAnswer> answers, Map<CourseQuestion, String> notes) {
        return Stream.of(CourseQuestion.values())
                .map(question -> new CourseFinding(
                        question, Optional.ofNullable(answers.get(question)), Optional.ofNullable(notes.get(question))))
                .filter(one -> !one.saysNothing())
                .toList();
    }

    private static ConsideredCourse course(Record row, List<CourseFinding> findings) {
        return new ConsideredCourse(
                row.get(CONSIDERED_COURSE_TEXT.TITLE),
                Optional.ofNullable(row.get(CONSIDERED_COURSE_TEXT.PROVIDER)),
                Optional.ofNullable(row.get(CONSIDERED_COURSE_TEXT.TRAINER)),
                Optional.ofNullable(row.get(CONSIDERED_COURSE.STARTS_ON)).map(LocalDate::parse),
                Optional.ofNullable(row.get(CONSIDERED_COURSE.ENDS_ON)).map(LocalDate::parse),
                Optional.ofNullable(row.get(CONSIDERED_COURSE.TIME_ZONE)),
                Optional.ofNullable(row.get(CONSIDERED_COURSE.FEE))
                        .map(amount -> new Fee(new BigDecimal(amount), row.get(CONSIDERED_COURSE.CURRENCY))),
                Optional.ofNullable(row.get(CONSIDERED_COURSE.FORMAT)).map(CourseFormat::valueOf),
                Optional.ofNullable(row.get(CONSIDERED_COURSE_TEXT.LINK)),
                findings);
    }

    int count(DSLContext sql, String learner) {
        return sql.fetchCount(CONSIDERED_COURSE, CONSIDERED_COURSE.LEARNER.eq(learner));
    }

    /** When the course was added, if it is there. */
    Optional<Instant> addedAt(DSLContext sql, String learner, EntryId id) {
        return sql.select(CONSIDERED_COURSE.ADDED_AT)
                .from(CONSIDERED_COURSE)
                .where(CONSIDERED_COURSE.LEARNER.eq(learner), CONSIDERED_COURSE.ID.eq(id.value()))
                .fetchOptional(row -> Instant.ofEpochMilli(row.value1()));
    }

    void add(LearnerWrite write, EntryId id, ConsideredCourse course, Instant addedAt) {
        write.sql()
                .insertInto(CONSIDERED_COURSE)
                .set(CONSIDERED_COURSE.LEARNER, write.learner())
                .set(CONSIDERED_COURSE.ID, id.value())
                .set(
                        CONSIDERED_COURSE.STARTS_ON,
                        course.startsOn().map(LocalDate::toString).orElse(null))
                .set(
                        CONSIDERED_COURSE.ENDS_ON,
                        course.endsOn().map(LocalDate::toString).orElse(null))
                .set(CONSIDERED_COURSE.TIME_ZONE, course.timeZone().orElse(null))
                .set(
                        CONSIDERED_COURSE.FEE,
                        course.fee().map(fee -> fee.amount().toPlainString()).orElse(null))
                .set(CONSIDERED_COURSE.CURRENCY, course.fee().map(Fee::currency).orElse(null))
                .set(
                        CONSIDERED_COURSE.FORMAT,
                        course.format().map(CourseFormat::name).orElse(null))
                .set(CONSIDERED_COURSE.ADDED_AT, addedAt.toEpochMilli())
                .execute();
        addText(write, id, course);
        course.findings().forEach(finding -> add(write, id, finding));
    }

    private static void addText(LearnerWrite write, EntryId id, ConsideredCourse course) {
        write.sql()
                .insertInto(CONSIDERED_COURSE_TEXT)
                .set(CONSIDERED_COURSE_TEXT.LEARNER, write.learner())
                .set(CONSIDERED_COURSE_TEXT.ID, id.value())
                .set(CONSIDERED_COURSE_TEXT.TITLE, course.title())
                .set(CONSIDERED_COURSE_TEXT.PROVIDER, course.provider().orElse(null))
                .set(CONSIDERED_COURSE_TEXT.TRAINER, course.trainer().orElse(null))
                .set(CONSIDERED_COURSE_TEXT.LINK, course.link().orElse(null))
                .execute();
    }

    private static void add(LearnerWrite write, EntryId id, CourseFinding finding) {
        finding.answer().ifPresent(answer -> write.sql()
                .insertInto(COURSE_ANSWER)
                .set(COURSE_ANSWER.LEARNER, write.learner())
                .set(COURSE_ANSWER.COURSE, id.value())
                .set(COURSE_ANSWER.QUESTION, finding.question().name())
                .set(COURSE_ANSWER.ANSWER, answer.name())
                .execute());
        finding.note().ifPresent(note -> write.sql()
                .insertInto(COURSE_NOTE)
                .set(COURSE_NOTE.LEARNER, write.learner())
                .set(COURSE_NOTE.COURSE, id.value())
                .set(COURSE_NOTE.QUESTION, finding.question().name())
                .set(COURSE_NOTE.WORDS, note)
                .execute());
    }

    /** Says whether there was one. */
    boolean delete(LearnerWrite write, EntryId id) {
        return write.sql()
                        .deleteFrom(CONSIDERED_COURSE)
                        .where(CONSIDERED_COURSE.LEARNER.eq(write.learner()), CONSIDERED_COURSE.ID.eq(id.value()))
                        .execute()
                > 0;
    }

    /** Those that were set. */
    Map<CourseQuestion, Integer> weights(DSLContext sql, LearnerId learner) {
        Map<CourseQuestion, Integer> weights = new EnumMap<>(CourseQuestion.class);
        sql.selectFrom(COURSE_WEIGHT)
                .where(COURSE_WEIGHT.LEARNER.eq(learner.value()))
                .forEach(row -> weights.put(
                        CourseQuestion.valueOf(row.get(COURSE_WEIGHT.QUESTION)), row.get(COURSE_WEIGHT.WEIGHT)));
        return weights;
    }

    void putWeights(LearnerWrite write, Map<CourseQuestion, Integer> weights) {
        write.sql()
                .deleteFrom(COURSE_WEIGHT)
                .where(COURSE_WEIGHT.LEARNER.eq(write.learner()))
                .execute();
        weights.forEach((question, weight) -> write.sql()
                .insertInto(COURSE_WEIGHT)
                .set(COURSE_WEIGHT.LEARNER, write.learner())
                .set(COURSE_WEIGHT.QUESTION, question.name())
                .set(COURSE_WEIGHT.WEIGHT, weight)
                .execute());
    }
}
