package groundwork.mastery;

import groundwork.account.LearnerId;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Empty;
import groundwork.http.Route;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** The doors to {@link LearnerProgress} and {@link Mastery}. */
public final class ProgressRoutes {
    private final LearnerProgress progress;
    private final Mastery mastery;

    public ProgressRoutes(LearnerProgress progress, Mastery mastery) {
        this.progress = progress;
        this.mastery = mastery;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/me/progress", Access.LEARNER)
                        .query("timeZone", "By whose calendar days are counted, such as Europe/Berlin; UTC without it")
                        .gives(200, Progress.class)
                        .does("Counts what was answered, per objective", this::progress),
                Route.get("/api/me/mastery", Access.LEARNER)
                        .gives(200, MasteryView.class)
                        .does(
                                "Estimates what is known, what for somebody is ready, and what certainty is worth",
                                call -> mastery.view(learner(call))),
                Route.get("/api/me/calibration", Access.LEARNER)
                        .gives(200, CalibrationView.class)
                        .does(
                                "Says how often the learner is right when they are how sure, on first meetings",
                                call -> mastery.calibration(learner(call))),
                Route.get("/api/me/mistakes", Access.LEARNER)
                        .gives(200, Mistakes.class)
                        .does("Lists what went wrong at last", call -> progress.mistakes(learner(call))));
    }

    private Progress progress(Call<Empty> call) {
        ZoneId zone = call.query("timeZone", ProgressRoutes::zone).orElse(ZoneOffset.UTC);
        return progress.progress(learner(call), zone);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("There is no time zone " + name, unknown);
        }
    }

    private static LearnerId learner(Call<?> call) {
        return new LearnerId(call.principal().id());
    }
}
