package groundwork.assignment;

import groundwork.assignment.task.Doing;
import java.util.Collection;

/** How many members of a class are how far with something. */
record Doers(int done, int started, int notStarted) {
    static Doers of(Collection<Doing> all) {
        int done = (int) all.stream().filter(one -> one == Doing.DONE).count();
        int started = (int) all.stream().filter(one -> one == Doing.STARTED).count();
        return new Doers(done, started, all.size() - done - started);
    }
}
