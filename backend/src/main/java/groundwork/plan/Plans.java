package groundwork.plan;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.db.Database;
import groundwork.http.Refused;
import groundwork.memory.Reviews;
import groundwork.plan.model.PlanSettings;
import groundwork.plan.model.StudyPlan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Plans from what learners chose and did to what they do on which day. A plan reads settings, projections and what is so
 * recent that an index finds it, so that a long log takes no longer than a short one. Thread-safe.
 */
public final class Plans {
    private static final int YEARS_AGO = 10;

    private final Database database;
    private final PlanStore store = new PlanStore();
    private final Situations situations;
    private final Reviews reviews;
    private final Clock clock;

    public Plans(Database database, Situations situations, Clock clock) {
        this.database = database;
        this.situations = situations;
        this.reviews = situations.records().reviews();
        this.clock = clock;
    }

    /** Choices for plans, for whoever exports, merges and erases. */
    public PersonalData personalData() {
        return new PlanData(store);
    }

    PlanView view(LearnerId learner) {
        return view(chosen(learner, clock.instant()));
    }

    private PlanView view(Choice choice) {
        return views(choice).view(plan(choice));
    }

    PlanViews views(Choice choice) {
        return new PlanViews(situations.names(), choice);
    }

    StudyPlan plan(Choice choice) {
        return StudyPlan.of(situations.of(choice));
    }

    /** What a learner chose, and whether they did at all. */
    Choice chosen(LearnerId learner, Instant now) {
        ZoneId zone = reviews.timeZone(learner);
        return database.read(
                sql -> new Choice(learner, now, zone, store.settings(sql, learner), store.taken(sql, learner)));
    }

    PlanView choose(LearnerId learner, PlanSettingsRequest request) {
        ZoneId zone = request.zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        PlanSettings settings = request.settings(today);
        database.writeFor(learner.value(), write -> {
            store.put(write, new PlanStore.Chosen(settings, today));
            reviews.setTimeZone(write, zone);
            return settings;
        });
        return view(learner);
    }

    PlanView take(LearnerId learner, LocalDate on) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, reviews.timeZone(learner));
        if (on.isAfter(today)) {
            throw Refused.badRequest("/on", "A class is taken once it is over: say so today or later.");
        }
        if (on.isBefore(today.minusYears(YEARS_AGO))) {
            throw Refused.badRequest("/on", "A class is marked as taken within " + YEARS_AGO + " years.");
        }
        database.writeFor(learner.value(), write -> {
            store.put(write, new PlanStore.Taken(on, now));
            return on;
        });
        return view(learner);
    }

    PlanView untake(LearnerId learner) {
        database.writeFor(learner.value(), store::remove);
        return view(learner);
    }
}
