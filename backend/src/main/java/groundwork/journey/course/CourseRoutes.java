package groundwork.journey.course;

import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Csv;
import groundwork.http.Empty;
import groundwork.http.Route;
import groundwork.journey.Asking;
import groundwork.journey.EntryId;
import java.util.List;

/** The doors to {@link Courses}; they answer 404 to whoever is in a class. */
public final class CourseRoutes {
    private final Courses courses;

    public CourseRoutes(Courses courses) {
        this.courses = courses;
    }

    /** What the nine questions matter; one that is missing has the usual weight. */
    record CourseWeights(List<CoursesView.CourseWeight> weights) {}

    public List<Route> routes() {
        return List.of(
                Route.get("/api/me/courses", Access.LEARNER)
                        .gives(200, CoursesView.class)
                        .refuses(404)
                        .does(
                                "Compares the courses that the learner considers",
                                call -> courses.view(Asking.learner(call))),
                Route.put("/api/me/courses/{id}", Access.LEARNER)
                        .takes(ConsideredCourse.class)
                        .gives(200, CoursesView.class)
                        .or(201)
                        .refuses(409)
                        .does(
                                "Keeps a considered course under the client's id, in place of what stood there",
                                this::put),
                Route.delete("/api/me/courses/{id}", Access.LEARNER)
                        .gives(200, CoursesView.class)
                        .does("Considers a course no longer", this::delete),
                Route.put("/api/me/course-weights", Access.LEARNER)
                        .takes(CourseWeights.class)
                        .gives(200, CoursesView.class)
                        .refuses(404)
                        .does("Says what each of the nine questions matters", this::weigh),
                Route.get("/api/me/courses.csv", Access.LEARNER)
                        .givesText(200, Csv.MEDIA_TYPE)
                        .refuses(404)
                        .does("The comparison as a table", this::table));
    }

    private CoursesView put(Call<ConsideredCourse> call) {
        if (courses.put(Asking.learner(call), call.path("id", EntryId::new), call.body())) {
            call.status(201);
        }
        return courses.view(Asking.learner(call));
    }

    private CoursesView delete(Call<Empty> call) {
        courses.delete(Asking.learner(call), call.path("id", EntryId::new));
        return courses.view(Asking.learner(call));
    }

    private String table(Call<Empty> call) {
        String table = courses.csv(Asking.learner(call));
        call.download("courses.csv");
        return table;
    }

    private CoursesView weigh(Call<CourseWeights> call) {
        courses.weigh(Asking.learner(call), call.body().weights());
        return courses.view(Asking.learner(call));
    }
}
