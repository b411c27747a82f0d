package groundwork.assignment;

import groundwork.account.LearnerId;
import groundwork.assignment.task.AssignedTask;
import groundwork.assignment.task.Deeds;
import groundwork.assignment.task.Doing;
import java.util.List;
import java.util.Set;

/**
 * What a class was given, and what some of its members did.
 *
 * @param given with those tasks that can be begun; what has nothing left to do is not among them
 * @param begun who has answered anything at all
 */
record ClassWork(List<Assignment> given, Deeds deeds, Set<LearnerId> begun) {
    ClassWork {
        given = List.copyOf(given);
    }

    /** With all that was given. Who has done anything else has at least started; where nothing was given, nobody is done. */
    Doing of(LearnerId learner) {
        Doing all = given.isEmpty()
                ? Doing.NOT_STARTED
                : Doing.all(given.stream().map(one -> of(learner, one)).toList());
        return all == Doing.NOT_STARTED && begun.contains(learner) ? Doing.STARTED : all;
    }

    Doing of(LearnerId learner, Assignment assignment) {
        return Doing.all(assignment.tasks().stream()
                .map(task -> of(learner, assignment, task))
                .toList());
    }

    Doing of(LearnerId learner, Assignment assignment, AssignedTask task) {
        return deeds.of(learner, task, assignment.assignedAt());
    }
}
