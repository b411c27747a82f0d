package groundwork.calendar;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.db.Database;
import groundwork.http.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Gives learners a private address for their calendar, and serves the calendar to whoever holds it. Thread-safe. */
public final class Calendars {
    private final Database database;
    private final CalendarStore store = new CalendarStore();
    private final List<CalendarSource> sources;
    private final Clock clock;
    private final RandomGenerator random;

    /**
     * Makes the service.
     *
     * @param random a cryptographically strong one: the tokens in addresses come from it
     */
    public Calendars(Database database, List<CalendarSource> sources, Clock clock, RandomGenerator random) {
        this.database = database;
        this.sources = List.copyOf(sources);
        this.clock = clock;
        this.random = random;
    }

    /** Addresses of feeds, for whoever exports, merges and erases. */
    public PersonalData personalData() {
        return new CalendarData(store);
    }

    /** Since when the learner has an address; empty without one. */
    Optional<Instant> createdAt(LearnerId learner) {
        return database.read(sql -> store.createdAt(sql, learner));
    }

    /** Makes an address; the one before, if there was one, no longer leads anywhere. */
    FeedToken make(LearnerId learner) {
        FeedToken token = FeedToken.random(random);
        Instant now = clock.instant();
        database.writeFor(learner.value(), write -> store.put(write, token.hash(), now));
        return token;
    }

    /** Takes the address back; without one nothing happens. */
    void revoke(LearnerId learner) {
        database.writeFor(learner.value(), store::remove);
    }

    /** The calendar as text. */
    String feed(FeedToken token) {
        LearnerId learner = database.read(sql -> store.learner(sql, token.hash()))
                .orElseThrow(() -> Refused.notFound("There is no calendar at this address."));
        Instant now = clock.instant();
        List<CalendarEntry> entries = sources.stream()
                .flatMap(source -> source.entries(learner, now).stream())
                .toList();
        return new Feed(learner, now).write(entries);
    }
}
