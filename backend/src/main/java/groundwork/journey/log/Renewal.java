package groundwork.journey.log;

import groundwork.account.LearnerId;
import groundwork.db.Database;
import groundwork.http.Refused;
import groundwork.journey.Entered;
import groundwork.journey.EntryId;
import groundwork.journey.model.CredentialFacts;
import groundwork.journey.model.CredentialLevel;
import groundwork.journey.model.Effort;
import groundwork.journey.model.RenewalStanding;
import groundwork.journey.model.Requirement;
import groundwork.journey.model.Term;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says how far learners are towards renewing what they hold. With several credentials the term is that of the one which
 * expires first, since that is when all of them are best renewed. Thread-safe.
 */
public final class Renewal {
    private static final int MOST = 9;

    private final Database database;
    private final CredentialStore store = new CredentialStore();
    private final LearningLog log;

    public Renewal(Database database, LearningLog log) {
        this.database = database;
        this.log = log;
    }

    /** When what a learner holds begins to expire; empty as long as they hold nothing. */
    public Optional<LocalDate> expires(LearnerId learner) {
        return held(learner).values().stream().map(HeldCredential::expiresOn).min(LocalDate::compareTo);
    }

    private Map<EntryId, HeldCredential> held(LearnerId learner) {
        return database.read(sql -> store.all(sql, learner));
    }

    RenewalView view(LearnerId learner, ZoneId zone, LocalDate today) {
        Map<EntryId, HeldCredential> held = held(learner);
        return new RenewalView(
                facts(),
                held.entrySet().stream()
                        .map(entry -> view(entry.getKey(), entry.getValue()))
                        .toList(),
                term(held.values()).map(term -> standing(learner, zone, today, held.values(), term)));
    }

    private static RenewalView.HeldView view(EntryId id, HeldCredential held) {
        return new RenewalView.HeldView(id, held.track(), held.level(), held.termFrom(), held.expiresOn());
    }

    private static Optional<Term> term(Collection<HeldCredential> held) {
        return held.stream()
                .map(HeldCredential::expiresOn)
                .min(LocalDate::compareTo)
                .map(Term::expiring);
    }

    private RenewalView.StandingView standing(
            LearnerId learner, ZoneId zone, LocalDate today, Collection<HeldCredential> held, Term term) {
        Requirement requirement =
                Requirement.of(held.stream().map(HeldCredential::credential).toList());
        List<Effort> studied = log.studied(learner, zone);
        List<Effort> written = log.written(learner);
        RenewalStanding standing = RenewalStanding.of(
                term,
                requirement,
                Stream.concat(studied.stream(), written.stream()).toList(),
                today);
        Duration ofStudy = RenewalStanding.of(term, requirement, studied, today).counted();
        long counted = standing.counted().toMinutes();
        long needed = (long) requirement.units() * CredentialFacts.MINUTES_PER_UNIT;
        return new RenewalView.StandingView(
                term.opens(),
                term.expires(),
                requirement.units(),
                requirement.feeDollars(),
                counted,
                ofStudy.toMinutes(),
                Math.max(0, needed - counted),
                standing.daysLeft(),
                standing.unitsPerMonth());
    }

    private static RenewalView.FactsView facts() {
        return new RenewalView.FactsView(
                CredentialFacts.CHECKED_ON,
                CredentialFacts.TERM_YEARS,
                CredentialFacts.WINDOW_YEARS,
                CredentialFacts.OTHER_WINDOW_MONTHS,
                CredentialFacts.MINUTES_PER_UNIT,
                CredentialFacts.EXPERIENCE_YEARS,
                Stream.of(CredentialLevel.values())
                        .map(level -> new RenewalView.LevelFacts(
                                level,
                                CredentialFacts.units(level),
                                CredentialFacts.feeDollars(level),
                                CredentialFacts.experienceMonths(level)))
                        .toList());
    }

    /** Keeps what is held under this id, whatever stood there before; says whether it is new. */
    boolean put(LearnerId learner, EntryId id, CredentialRequest sent) {
        LocalDate from = Entered.day("/termFrom", sent.termFrom());
        LocalDate expires = Entered.day("/expiresOn", sent.expiresOn()).orElseGet(() -> Term.expiryOf(from));
        if (!expires.isAfter(from)) {
            throw Refused.badRequest("/expiresOn", "A credential expires after its term begins.");
        }
        HeldCredential held = new HeldCredential(sent.track(), sent.level(), from, expires);
        return database.writeFor(learner.value(), write -> {
            boolean isNew = !store.delete(write, id);
            if (store.count(write) >= MOST) {
                throw Refused.conflict("Nobody holds more than " + MOST + ": three levels of three tracks.");
            }
            store.add(write, id, held);
            return isNew;
        });
    }

    void delete(LearnerId learner, EntryId id) {
        if (!database.writeFor(learner.value(), write -> store.delete(write, id))) {
            throw Refused.notFound("You hold no such credential here.");
        }
    }

    /** What lies in the term, ready to be typed in elsewhere; refuses with 409 as long as nothing is held. */
    RenewalLines lines(LearnerId learner, ZoneId zone) {
        Term term = term(held(learner).values())
                .orElseThrow(() -> Refused.conflict("Say first what you hold, so that there is a term."));
        return RenewalLines.of(term, log.activities(learner).values(), log.studied(learner, zone));
    }
}
