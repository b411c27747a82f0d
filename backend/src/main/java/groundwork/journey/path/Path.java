package groundwork.journey.path;

import groundwork.account.LearnerId;
import groundwork.db.Database;
import groundwork.journey.course.Courses;
import groundwork.journey.path.PathView.StepView;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps where learners are on their path. Thread-safe. */
public final class Path {
    private final Database database;
    private final PathStore store = new PathStore();
    private final Courses courses;

    public Path(Database database, Courses courses) {
        this.database = database;
        this.courses = courses;
    }

    PathView view(LearnerId learner) {
        Map<PathStep, StepView> touched = database.read(sql -> store.all(sql, learner));
        return new PathView(
                Stream.of(PathStep.values())
                        .map(step -> touched.getOrDefault(step, new StepView(step, false, Optional.empty())))
                        .toList(),
                courses.isOpenTo(learner));
    }

    void put(LearnerId learner, StepView step) {
        database.writeFor(learner.value(), write -> {
            store.put(write, step);
            return step;
        });
    }
}
