package groundwork.journey;

import groundwork.account.LearnerId;
import groundwork.http.Call;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Who asks, and which day they have. */
public final class Asking {
    public static final String ZONE = "timeZone";
    public static final String ZONE_MEANS = "Whose calendar decides the day, such as Europe/Berlin; UTC without it";

    private Asking() {}

    public static LearnerId learner(Call<?> call) {
        return new LearnerId(call.principal().id());
    }

    /** The zone that a route with the query parameter {@link #ZONE} was asked for. */
    public static ZoneId zone(Call<?> call) {
        return call.query(ZONE, Entered::zone).orElse(ZoneOffset.UTC);
    }

    public static LocalDate today(Call<?> call, Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone(call));
    }
}
