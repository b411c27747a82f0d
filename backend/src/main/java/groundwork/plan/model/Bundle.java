package groundwork.plan.model;

import java.util.List;
import java.util.stream.Stream;

/** Tasks that belong on one day, such as a lesson and its practice: to read on is worth more once one was asked. */
record Bundle(List<Task> tasks) {
    Bundle {
        tasks = List.copyOf(tasks);
    }

    static Bundle of(Task task) {
        return new Bundle(List.of(task));
    }

    int minutes() {
        return tasks.stream().mapToInt(Task::minutes).sum();
    }

    /** Its tasks one by one, where no day has room for all of them. */
    Stream<Bundle> apart() {
        return tasks.stream().map(Bundle::of);
    }
}
