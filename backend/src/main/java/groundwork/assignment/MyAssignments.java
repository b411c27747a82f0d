package groundwork.assignment;

import groundwork.account.LearnerId;
import groundwork.assignment.MyAssignment.Beginning;
import groundwork.assignment.MyAssignment.MyTask;
import groundwork.assignment.pack.Packs;
import groundwork.assignment.task.AssignedKind;
import groundwork.assignment.task.AssignedTask;
import groundwork.assignment.task.Doing;
import groundwork.assignment.task.Offers;
import groundwork.assignment.task.TaskCard;
import groundwork.cohort.Cohort;
import groundwork.cohort.Cohorts;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.QuizId;
import groundwork.curriculum.ScenarioId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What learners were given in the classes that they are in. Thread-safe. */
public final class MyAssignments {
    private static final Comparator<MyAssignment> SOONEST_FIRST =
            Comparator.comparing(one -> one.due().orElse(LocalDate.MAX));

    private final Assignments assignments;
    private final Cohorts cohorts;
    private final Packs packs;
    private final Clock clock;

    public MyAssignments(Assignments assignments, Cohorts cohorts, Packs packs, Clock clock) {
        this.assignments = assignments;
        this.cohorts = cohorts;
        this.packs = packs;
        this.clock = clock;
    }

    /** What is due soonest first. A class that has been forgotten gives nothing any more. */
    List<MyAssignment> of(LearnerId learner) {
        Offers offers = packs.offers();
        return cohorts.joinedBy(learner).stream()
                .filter(cohort -> !cohort.isOver(clock.instant()))
                .flatMap(cohort -> of(learner, cohort, offers))
                .sorted(SOONEST_FIRST)
                .toList();
    }

    private Stream<MyAssignment> of(LearnerId learner, Cohort cohort, Offers offers) {
        ClassWork work = assignments.work(cohort, List.of(learner));
        LocalDate today = clock.instant().atZone(cohort.timeZone()).toLocalDate();
        return work.given().stream()
                .map(given -> view(
                        cohort,
                        given,
                        given.due().filter(today::isAfter).isPresent(),
                        given.tasks().stream()
                                .map(task -> view(
                                        learner, work, given, offers.card(task).orElseThrow()))
                                .toList()));
    }

    private MyAssignment view(Cohort cohort, Assignment given, boolean isOverdue, List<MyTask> tasks) {
        return new MyAssignment(
                given.id(),
                given.title(),
                cohort.id(),
                cohort.name(),
                cohort.date(),
                cohorts.trainerOf(cohort),
                given.due(),
                isOverdue,
                tasks.stream().mapToInt(task -> task.task().minutes()).sum(),
                tasks.stream().mapToInt(MyAssignments::minutesLeft).sum(),
                tasks);
    }

    private static MyTask view(LearnerId learner, ClassWork work, Assignment given, TaskCard card) {
        AssignedTask task = new AssignedTask(card.kind(), card.target(), card.days());
        Optional<Integer> days =
                card.days().map(wanted -> Math.min(wanted, work.deeds().reviewDays(learner, given.assignedAt())));
        return new MyTask(card, work.of(learner, given, task), days, beginning(task));
    }

    private static int minutesLeft(MyTask task) {
        if (task.doing() == Doing.DONE) {
            return 0;
        }
        int minutes = task.task().minutes();
        return task.task()
                .days()
                .map(days -> minutes * (days - task.daysDone().orElse(0)) / days)
                .orElse(minutes);
    }

    private static Beginning beginning(AssignedTask task) {
        return new Beginning(
                task.kind().attempts().getFirst(),
                target(task, AssignedKind.OBJECTIVE).map(ObjectiveId::new),
                target(task, AssignedKind.QUIZ).map(QuizId::new),
                target(task, AssignedKind.SCENARIO).map(ScenarioId::new));
    }

    private static Optional<String> target(AssignedTask task, AssignedKind kind) {
        return task.target().filter(target -> task.kind() == kind);
    }
}
