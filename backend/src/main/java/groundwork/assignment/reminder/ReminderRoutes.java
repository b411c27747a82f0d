package groundwork.assignment.reminder;

import groundwork.account.LearnerId;
import groundwork.cohort.CohortId;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Route;
import java.util.List;

/** The doors by which trainers remind their classes. */
public final class ReminderRoutes {
    private static final String PATH = "/api/cohorts/{cohort}/reminders";

    private final Reminders reminders;

    public ReminderRoutes(Reminders reminders) {
        this.reminders = reminders;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PATH, Access.TRAINER)
                        .gives(200, ReminderView.class)
                        .refuses(404)
                        .does(
                                "Tells whom of a class to remind, with a text to copy",
                                call -> reminders.view(trainer(call), cohort(call))),
                Route.post(PATH, Access.TRAINER)
                        .gives(200, Reminders.Sent.class)
                        .refuses(404, 409, 429)
                        .does(
                                "Reminds a class by mail, at most once a day",
                                call -> reminders.send(trainer(call), cohort(call))));
    }

    private static CohortId cohort(Call<?> call) {
        return call.path("cohort", CohortId::new);
    }

    private static LearnerId trainer(Call<?> call) {
        return new LearnerId(call.principal().id());
    }
}
