package groundwork.assignment;

import static groundwork.http.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.LearnerId;
import groundwork.assignment.MyAssignment.MyTask;
import groundwork.assignment.pack.Packs;
import groundwork.assignment.pack.TestPacks;
import groundwork.assignment.task.AssignedKind;
import groundwork.assignment.task.AssignedTask;
import groundwork.assignment.task.Doing;
import groundwork.attempt.AttemptView;
import groundwork.attempt.Sitting;
import groundwork.cohort.CohortId;
import groundwork.cohort.TestClasses;
import groundwork.curriculum.PackId;
import groundwork.curriculum.TestCurriculum;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work that is given, and how it gets done, on both engines. */
@DatabaseTest
final class AssignmentsTest {
    private static final LocalDate DUE = TestClasses.HELD.minusDays(2);

    private Database database;
    private Sitting sitting;
    private TestClasses classes;
    private Assignments assignments;
    private MyAssignments mine;
    private LearnerId trainer;
    private List<LearnerId> members;
    private CohortId cohort;

    @BeforeEach
    void begin(Database opened) {
        database = opened;
        sitting = new Sitting(database);
        sitting.edit(TestPacks.curriculum());
        classes = new TestClasses(database, sitting.clock);
        Packs packs = new Packs(sitting::curriculum);
        assignments = new Assignments(
                database, new Assignments.Sources(classes.cohorts, sitting.attempts, packs), sitting.clock);
        mine = new MyAssignments(assignments, classes.cohorts, packs, sitting.clock);
        trainer = sitting.newLearner();
        members = Stream.generate(sitting::newLearner).limit(3).toList();
        cohort = classes.held(trainer, members);
    }

    private static AssignmentRequest pack(String id) {
        return new AssignmentRequest(
                Optional.empty(), Optional.empty(), Optional.of(new PackId(id)), Optional.empty(), Optional.of(DUE));
    }

    private static AssignmentRequest tasks(AssignedTask... tasks) {
        return new AssignmentRequest(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(List.of(tasks)), Optional.empty());
    }

    private static AssignmentRequest due(LocalDate due) {
        return new AssignmentRequest(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(TestPacks.QUIZ)),
                Optional.of(due));
    }

    private AssignmentView give(AssignmentRequest request) {
        return assignments.give(trainer, cohort, request).assignment();
    }

    private void finish(LearnerId learner, AttemptView attempt) {
        sitting.answerAll(learner, attempt, true);
        sitting.finish(learner, attempt);
    }

    private Doing doing(LearnerId learner) {
        return assignments
                .doing(classes.cohorts.require(trainer, cohort), members)
                .getOrDefault(learner, Doing.NOT_STARTED);
    }

    @Test
    void givesAPackAsOneWithItsTasksInOrder() {
        AssignmentView given = give(pack("before"));

        assertThat(given.title()).isEqualTo("The pack before");
        assertThat(given.tasks())
                .extracting(one -> one.task().kind())
                .containsExactly(AssignedKind.OBJECTIVE, AssignedKind.QUIZ);
        assertThat(given.minutes())
                .isEqualTo(given.tasks().stream()
                        .mapToInt(one -> one.task().minutes())
                        .sum());
        assertThat(given.due()).contains(DUE);
        assertThat(given.members()).isEqualTo(3);
        assertThat(given.doers()).isEqualTo(new Doers(0, 0, 3));
    }

    @Test
    void countsWhatIsSentTwiceOnce() {
        AssignmentRequest unnamed = pack("before");
        AssignmentRequest request = new AssignmentRequest(
                Optional.of(new AssignmentId(UUID.randomUUID().toString())),
                Optional.empty(),
                unnamed.pack(),
                Optional.empty(),
                unnamed.due());
        Assignments.Given first = assignments.give(trainer, cohort, request);
        Assignments.Given second = assignments.give(trainer, cohort, request);
        AssignmentRequest other = new AssignmentRequest(
                request.id(), Optional.of("Other"), request.pack(), Optional.empty(), request.due());

        assertThat(first.isNew()).isTrue();
        assertThat(second.isNew()).isFalse();
        assertThat(second.assignment()).isEqualTo(first.assignment());
        assertRefused(409, () -> give(other));
        assertRefused(409, () -> assignments.give(trainer, classes.held(trainer, List.of()), request));
    }

    @Test
    void refusesWhatNobodyCanDo() {
        assertRefused(400, () -> give(tasks()));
        assertRefused(400, () -> give(tasks(TestPacks.QUIZ, TestPacks.QUIZ)));
        assertRefused(400, () -> give(tasks(TestPacks.of(AssignedKind.QUIZ, "nobody"))));
        assertRefused(400, () -> give(tasks(TestPacks.of(AssignedKind.OBJECTIVE, TestCurriculum.COMING.value()))));
        assertRefused(400, () -> give(tasks(TestPacks.of(AssignedKind.DIAGNOSTIC, "1.1"))));
        assertRefused(400, () -> give(tasks(TestPacks.reviews(0))));
        assertRefused(
                400, () -> give(tasks(Collections.nCopies(81, TestPacks.QUIZ).toArray(AssignedTask[]::new))));
        assertRefused(400, () -> give(pack("of-old")));
        assertRefused(400, () -> give(due(LocalDate.parse("2026-03-01"))));
        assertRefused(400, () -> give(due(LocalDate.parse("2062-03-01"))));
        AssignmentRequest nothing = new AssignmentRequest(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertRefused(400, () -> give(nothing));
        assertThat(assignments.of(trainer, cohort).assignments()).isEmpty();
    }

    @Test
    void hidesAClassFromOtherTrainers() {
        AssignmentId given = give(pack("before")).id();
        LearnerId other = sitting.newLearner();
        CohortId theirs = classes.held(other, List.of());
        AssignmentChange change = new AssignmentChange(Optional.of("Mine"), Optional.empty(), Optional.empty());

        assertRefused(404, () -> assignments.of(other, cohort));
        assertRefused(404, () -> assignments.give(other, cohort, pack("before")));
        assertRefused(404, () -> assignments.change(other, cohort, given, change));
        assertRefused(404, () -> assignments.delete(other, cohort, given));
        assertRefused(404, () -> assignments.change(other, theirs, given, change));
        assertRefused(404, () -> assignments.delete(other, theirs, given));
        assertThat(assignments.of(trainer, cohort).assignments()).hasSize(1);
    }

    @Test
    void changesTheTitleAndTheDay() {
        AssignmentId id = give(pack("before")).id();
        AssignmentView renamed = assignments.change(
                trainer, cohort, id, new AssignmentChange(Optional.of("Read"), Optional.empty(), Optional.empty()));
        AssignmentView undated = assignments.change(
                trainer, cohort, id, new AssignmentChange(Optional.empty(), Optional.empty(), Optional.of(true)));

        assertThat(renamed.title()).isEqualTo("Read");
        assertThat(renamed.due()).contains(DUE);
        assertThat(undated.due()).isEmpty();
        assertRefused(
                400,
                () -> assignments.change(
                        trainer,
                        cohort,
                        id,
                        new AssignmentChange(
                                Optional.empty(), Optional.of(LocalDate.parse("2026-03-01")), Optional.empty())));
    }

    @Test
    void countsWhoIsDone() {
        give(pack("before"));
        finish(members.get(0), sitting.practice(members.get(0)));
        finish(members.get(0), sitting.quiz(members.get(0), TestCurriculum.QUIZ));
        finish(members.get(1), sitting.quiz(members.get(1), TestCurriculum.QUIZ));
        AssignmentView given = assignments.of(trainer, cohort).assignments().getFirst();

        assertThat(given.doers()).isEqualTo(new Doers(1, 1, 1));
        assertThat(given.tasks().get(0).doers()).isEqualTo(new Doers(1, 0, 2));
        assertThat(given.tasks().get(1).doers()).isEqualTo(new Doers(2, 0, 1));
        assertThat(assignments.of(trainer, cohort).doers()).isEqualTo(new Doers(1, 1, 1));
        assertThat(members.stream().map(this::doing)).containsExactly(Doing.DONE, Doing.STARTED, Doing.NOT_STARTED);
    }

    /** Ended at once is not done, and an answer to something else is a start. */
    @Test
    void countsNothingThatWasOnlyClickedThrough() {
        give(tasks(TestPacks.QUIZ));
        LearnerId ada = members.getFirst();
        sitting.finish(ada, sitting.quiz(ada, TestCurriculum.QUIZ));
        LearnerId ben = members.get(1);
        AttemptView practice = sitting.practice(ben);
        sitting.answer(ben, practice, practice.items().getFirst().id(), false);

        assertThat(assignments.of(trainer, cohort).assignments().getFirst().doers())
                .isEqualTo(new Doers(0, 1, 2));
        assertThat(members.stream().map(this::doing)).containsExactly(Doing.STARTED, Doing.STARTED, Doing.NOT_STARTED);
    }

    @Test
    void tellsLearnersWhatIsLeft() {
        give(tasks(TestPacks.reviews(3)));
        give(pack("before"));
        LearnerId ada = members.getFirst();
        finish(ada, sitting.quiz(ada, TestCurriculum.QUIZ));
        List<MyAssignment> all = mine.of(ada);
        MyAssignment first = all.getFirst();

        assertThat(all).extracting(MyAssignment::title).containsExactly("The pack before", "Reviews on 3 days");
        assertThat(first.cohortName()).isEqualTo("March");
        assertThat(first.tasks()).extracting(MyTask::doing).containsExactly(Doing.NOT_STARTED, Doing.DONE);
        assertThat(first.minutesLeft())
                .isEqualTo(first.tasks().getFirst().task().minutes());
        assertThat(first.tasks().getFirst().begin().kind()).isEqualTo("practice");
        assertThat(first.tasks().getFirst().begin().objective()).contains(TestCurriculum.OBJECTIVE);
        assertThat(all.get(1).minutesLeft()).isEqualTo(30);
        assertThat(mine.of(sitting.newLearner())).isEmpty();
    }

    @Test
    void saysWhenTheDayIsOver() {
        give(pack("before"));
        assertThat(mine.of(members.getFirst()).getFirst().overdue()).isFalse();
        sitting.clock.pass(Duration.ofDays(17));
        assertThat(mine.of(members.getFirst()).getFirst().overdue()).isTrue();
        sitting.clock.pass(Duration.ofDays(120));
        assertThat(mine.of(members.getFirst())).isEmpty();
    }

    @Test
    void asksNobodyForWhatIsOfferedNoMore() {
        give(pack("before"));
        finish(members.getFirst(), sitting.quiz(members.getFirst(), TestCurriculum.QUIZ));
        sitting.edit(TestPacks.withoutItems());

        assertThat(assignments.of(trainer, cohort).assignments().getFirst().tasks())
                .hasSize(1);
        assertThat(doing(members.getFirst())).isEqualTo(Doing.DONE);
    }

    @Test
    void goesWithTheClass() {
        give(pack("before"));
        classes.delete(trainer, cohort);

        int left =
                database.read(sql -> sql.fetch("select * from assignment_task").size());
        assertThat(left).isZero();
        assertThat(mine.of(members.getFirst())).isEmpty();
    }
}
