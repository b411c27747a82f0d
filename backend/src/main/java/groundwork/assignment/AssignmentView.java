package groundwork.assignment;

import groundwork.account.LearnerId;
import groundwork.assignment.task.Doing;
import groundwork.assignment.task.Offers;
import groundwork.assignment.task.TaskCard;
import groundwork.curriculum.PackId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that a class was given, as its trainer sees it.
 *
 * @param minutes about how long it takes in all
 * @param members how many are in the class
 */
record AssignmentView(
        AssignmentId id,
        String title,
        Optional<PackId> pack,
        Optional<LocalDate> due,
        Instant assignedAt,
        int minutes,
        int members,
        Doers doers,
        List<GivenTask> tasks) {
    /** A task of it. */
    record GivenTask(TaskCard task, Doers doers) {}

    static AssignmentView of(Assignment assignment, ClassWork work, List<LearnerId> members, Offers offers) {
        List<GivenTask> tasks = assignment.tasks().stream()
                .flatMap(task -> offers
                        .card(task)
                        .map(card -> new GivenTask(card, doers(members, one -> work.of(one, assignment, task))))
                        .stream())
                .toList();
        return new AssignmentView(
                assignment.id(),
                assignment.title(),
                assignment.pack(),
                assignment.due(),
                assignment.assignedAt(),
                tasks.stream().mapToInt(given -> given.task().minutes()).sum(),
                members.size(),
                doers(members, one -> work.of(one, assignment)),
                tasks);
    }

    private static Doers doers(List<LearnerId> members, Function<LearnerId, Doing> work) {
        return Doers.of(members.stream().map(work).toList());
    }
}
