package groundwork.plan.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing to do on a day.
 *
 * @param id stable: the same task has the same id whatever day it moves to
 * @param subject the id of the objective or of the scenario
 * @param minutes about how long it takes; 1 or more
 * @param items how many items it asks; 0 where it asks none
 * @param isDone whether it was done today
 */
public record Task(String id, TaskKind kind, Optional<String> subject, int minutes, int items, boolean isDone) {
    static Task of(TaskKind kind, int minutes, int items) {
        return new Task(name(kind), kind, Optional.empty(), minutes, items, false);
    }

    static Task of(TaskKind kind, String subject, int minutes, int items) {
        return new Task(name(kind) + "-" + subject, kind, Optional.of(subject), minutes, items, false);
    }

    private static String name(TaskKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same, told from another of its kind on a later day. */
    Task on(LocalDate day) {
        return new Task(id + "-" + day, kind, subject, minutes, items, isDone);
    }

    Task done() {
        return new Task(id, kind, subject, minutes, items, true);
    }
}
