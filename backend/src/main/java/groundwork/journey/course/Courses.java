package groundwork.journey.course;

import groundwork.account.LearnerId;
import groundwork.db.Database;
import groundwork.http.Refused;
import groundwork.journey.EntryId;
import groundwork.journey.course.CoursesView.CourseCard;
import groundwork.journey.course.CoursesView.CourseFit;
import groundwork.journey.course.CoursesView.CourseWeight;
import groundwork.journey.model.CourseQuestion;
import groundwork.journey.model.CourseScore;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Keeps the courses that learners consider, and compares them. Closed to whoever is in a class already. Thread-safe. */
public final class Courses {
    private static final int MOST = 30;

    private final Database database;
    private final CourseStore store = new CourseStore();
    private final Predicate<LearnerId> classMember;
    private final Clock clock;

    /**
     * Makes the service.
     *
     * @param classMember whether somebody is in a class, and has nothing left to choose
     */
    public Courses(Database database, Predicate<LearnerId> classMember, Clock clock) {
        this.database = database;
        this.classMember = classMember;
        this.clock = clock;
    }

    /** Whether the chooser is open to this learner. */
    public boolean isOpenTo(LearnerId learner) {
        return !classMember.test(learner);
    }

    private void requireOpen(LearnerId learner) {
        if (!isOpenTo(learner)) {
            throw Refused.notFound("You are in a class, so there is no course left to choose.");
        }
    }

    CoursesView view(LearnerId learner) {
        requireOpen(learner);
        return database.read(sql -> view(store.all(sql, learner), store.weights(sql, learner)));
    }

    private static CoursesView view(Map<EntryId, ConsideredCourse> courses, Map<CourseQuestion, Integer> weights) {
        Map<EntryId, CourseScore> scores = new LinkedHashMap<>();
        courses.forEach(
                (id, course) -> CourseScore.of(course.answers(), weights).ifPresent(score -> scores.put(id, score)));
        return new CoursesView(
                courses.entrySet().stream()
                        .map(entry -> new CourseCard(
                                entry.getKey(),
                                entry.getValue(),
                                Optional.ofNullable(scores.get(entry.getKey())).map(Courses::fit)))
                        .toList(),
                Stream.of(CourseQuestion.values())
                        .map(question ->
                                new CourseWeight(question, weights.getOrDefault(question, CourseScore.USUAL_WEIGHT)))
                        .toList(),
                ahead(scores));
    }

    private static CourseFit fit(CourseScore score) {
        return new CourseFit(score.low(), score.high(), score.open());
    }

    /** One alone is ahead of nothing. */
    private static Optional<EntryId> ahead(Map<EntryId, CourseScore> scores) {
        return scores.keySet().stream()
                .filter(id -> scores.size() > 1
                        && scores.entrySet().stream()
                                .filter(other -> !other.getKey().equals(id))
                                .allMatch(other -> Optional.ofNullable(scores.get(id))
                                        .filter(score -> score.isAheadOf(other.getValue()))
                                        .isPresent()))
                .findFirst();
    }

    /** Keeps the course under this id, whatever stood there before; says whether it is new. */
    boolean put(LearnerId learner, EntryId id, ConsideredCourse sent) {
        requireOpen(learner);
        ConsideredCourse course = sent.checked();
        Instant now = clock.instant();
        return database.writeFor(learner.value(), write -> {
            Optional<Instant> before = store.addedAt(write.sql(), learner.value(), id);
            if (before.isEmpty() && store.count(write.sql(), learner.value()) >= MOST) {
                throw Refused.conflict("You compare " + MOST + " courses already; delete one first.");
            }
            store.delete(write, id);
            store.add(write, id, course, before.orElse(now));
            return before.isEmpty();
        });
    }

    void delete(LearnerId learner, EntryId id) {
        requireOpen(learner);
        if (!database.writeFor(learner.value(), write -> store.delete(write, id))) {
            throw Refused.notFound("You consider no such course.");
        }
    }

    void weigh(LearnerId learner, List<CourseWeight> sent) {
        requireOpen(learner);
        Map<CourseQuestion, Integer> weights = new EnumMap<>(CourseQuestion.class);
        for (CourseWeight one : sent) {
            boolean isNew = weights.put(one.question(), one.weight()) == null;
            if (!isNew || one.weight() < 0 || one.weight() > CourseScore.HIGHEST_WEIGHT) {
                throw Refused.badRequest(
                        "/weights", "Each question has one weight from 0 to " + CourseScore.HIGHEST_WEIGHT + ".");
            }
        }
        database.writeFor(learner.value(), write -> {
            store.putWeights(write, weights);
            return weights.size();
        });
    }

    /** The comparison as a table, a course a line. */
    String csv(LearnerId learner) {
        return CourseTable.csv(view(learner));
    }
}
