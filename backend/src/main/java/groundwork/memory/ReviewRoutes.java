package groundwork.memory;

import groundwork.account.LearnerId;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Refused;
import groundwork.http.Route;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The doors to {@link Reviews}. */
public final class ReviewRoutes {
    private final Reviews reviews;

    public ReviewRoutes(Reviews reviews) {
        this.reviews = reviews;
    }

    /**
     * A change of the settings; what is absent stays.
     *
     * @param dailyCap 1 to 200
     * @param timeZone such as Europe/Berlin
     */
    record SettingsRequest(Optional<Integer> dailyCap, Optional<String> timeZone) {}

    /** The settings as they are. */
    record SettingsView(int dailyCap, String timeZone) {
        static SettingsView of(ReviewSettings settings) {
            return new SettingsView(settings.dailyCap(), settings.timeZone().getId());
        }
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/me/reviews", Access.LEARNER)
                        .gives(200, ReviewsView.class)
                        .does("Says what is due for review today", call -> reviews.view(learner(call))),
                Route.patch("/api/me/review-settings", Access.LEARNER)
                        .takes(SettingsRequest.class)
                        .gives(200, SettingsView.class)
                        .does("Changes the daily cap and the time zone of reviews", this::change));
    }

    private SettingsView change(Call<SettingsRequest> call) {
        ReviewSettings before = reviews.settings(learner(call));
        int cap = call.body().dailyCap().orElse(before.dailyCap());
        if (cap < 1 || cap > ReviewSettings.HIGHEST_CAP) {
            throw Refused.badRequest("/dailyCap", "A daily cap is 1 to " + ReviewSettings.HIGHEST_CAP + ".");
        }
        ZoneId zone = call.body().timeZone().map(ReviewRoutes::zone).orElse(before.timeZone());
        return SettingsView.of(reviews.change(learner(call), new ReviewSettings(cap, zone)));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw Refused.badRequest("/timeZone", "There is no time zone " + name + ".");
        }
    }

    private static LearnerId learner(Call<?> call) {
        return new LearnerId(call.principal().id());
    }
}
