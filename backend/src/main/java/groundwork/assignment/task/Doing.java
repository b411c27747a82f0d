package groundwork.assignment.task;

import java.util.Collection;

/** How far somebody is with something. */
public enum Doing {
    NOT_STARTED,
    STARTED,
    DONE;

    /** With all of these together: begun as soon as one is, and done once all are. */
    public static Doing all(Collection<Doing> parts) {
        if (parts.stream().allMatch(part -> part == DONE)) {
            return DONE;
        }
        return parts.stream().allMatch(part -> part == NOT_STARTED) ? NOT_STARTED : STARTED;
    }
}
