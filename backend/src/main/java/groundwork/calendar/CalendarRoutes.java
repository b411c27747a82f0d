package groundwork.calendar;

import groundwork.account.LearnerId;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Empty;
import groundwork.http.Route;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The doors to {@link Calendars}. */
public final class CalendarRoutes {
    private static final String SUFFIX = ".ics";

    private final Calendars calendars;

    public CalendarRoutes(Calendars calendars) {
        this.calendars = calendars;
    }

    /**
     * Whether the learner's calendar has an address.
     *
     * @param since when it was made; absent without one
     */
    record CalendarView(Optional<Instant> since) {}

    /**
     * A new address, told this once and never again.
     *
     * @param path on this site
     */
    record CalendarLink(String path) {}

    public List<Route> routes() {
        return List.of(
                Route.get("/api/me/calendar", Access.LEARNER)
                        .gives(200, CalendarView.class)
                        .does(
                                "Says whether the learner's calendar has an address",
                                call -> new CalendarView(calendars.createdAt(learner(call)))),
                Route.post("/api/me/calendar", Access.LEARNER)
                        .gives(201, CalendarLink.class)
                        .does(
                                "Makes a private address for the learner's calendar, in the place of the one before",
                                this::make),
                Route.delete("/api/me/calendar", Access.LEARNER)
                        .gives(204)
                        .does("Takes the address back", this::revoke),
                Route.get("/api/calendar/{token}", Access.PUBLIC)
                        .givesText(200, "text/calendar")
                        .does("Gives a learner's calendar to whoever knows its address", this::feed));
    }

    private CalendarLink make(Call<Empty> call) {
        return new CalendarLink("/api/calendar/" + calendars.make(learner(call)).value() + SUFFIX);
    }

    private Empty revoke(Call<Empty> call) {
        calendars.revoke(learner(call));
        return Empty.EMPTY;
    }

    private String feed(Call<Empty> call) {
        return calendars.feed(call.path("token", CalendarRoutes::token));
    }

    /** Some programs want an address that ends like a file. */
    private static FeedToken token(String path) {
        return new FeedToken(path.endsWith(SUFFIX) ? path.substring(0, path.length() - SUFFIX.length()) : path);
    }

    private static LearnerId learner(Call<?> call) {
        return new LearnerId(call.principal().id());
    }
}
