package groundwork.assignment.reminder;

import groundwork.account.Account;
import groundwork.account.Accounts;
import groundwork.account.Email;
import groundwork.account.LearnerId;
import groundwork.account.Links;
import groundwork.account.mail.Letter;
import groundwork.account.mail.Mailer;
import groundwork.assignment.Assignments;
import groundwork.assignment.Assignments.Progress;
import groundwork.assignment.task.Doing;
import groundwork.cohort.Cohort;
import groundwork.cohort.CohortId;
import groundwork.cohort.Cohorts;
import groundwork.cohort.Enrolment;
import groundwork.cohort.Invitee;
import groundwork.db.Database;
import groundwork.db.LearnerWrite;
import groundwork.http.Refused;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reminds the members of a class, and whom its trainer asked to join. Thread-safe. */
public final class Reminders {
    private static final Duration PAUSE = Duration.ofDays(1);

    private final Database database;
    private final ReminderStore store = new ReminderStore();
    private final Sources sources;
    private final Post post;
    private final Clock clock;

    /** Who is to be reminded of what. */
    public record Sources(Cohorts cohorts, Accounts accounts, Assignments assignments) {}

    /**
     * How letters get to people.
     *
     * @param mailer empty where the operator has set up no mail server
     */
    public record Post(Links links, Optional<Mailer> mailer) {}

    public Reminders(Database database, Sources sources, Post post, Clock clock) {
        this.database = database;
        this.sources = sources;
        this.post = post;
        this.clock = clock;
    }

    /** How many letters were handed in. */
    record Sent(int letters) {}

    /** A class as it stands, for reminding it. */
    private record Standing(
            Cohort cohort, List<Enrolment> members, Map<LearnerId, Account> accounts, Progress progress) {
        Doing of(Enrolment member) {
            return progress.doing().getOrDefault(member.learner(), Doing.NOT_STARTED);
        }
    }

    ReminderView view(LearnerId trainer, CohortId id) {
        Standing standing = standing(trainer, id);
        List<String> notStarted = standing.members().stream()
                .filter(member -> standing.of(member) == Doing.NOT_STARTED
                        && !member.name().isEmpty())
                .map(Enrolment::name)
                .toList();
        List<Email> notJoined = notJoined(trainer, standing);
        return new ReminderView(
                notStarted,
                notJoined.stream().map(Email::value).toList(),
                text(standing).text(joining(standing.cohort())),
                post.mailer().isPresent(),
                letters(standing, notJoined).size(),
                database.read(sql -> store.last(sql, id)));
    }

    /**
     * Hands a letter for everybody who is behind to the mail server.
     *
     * @throws Refused with 409 where there is no mail server or nobody to remind, with 429 within a day of the last time
     */
    Sent send(LearnerId trainer, CohortId id) {
        Standing standing = standing(trainer, id);
        Mailer mailer = post.mailer()
                .orElseThrow(
                        () -> Refused.conflict("This server cannot send mail. Copy the text, and send it yourself."));
        if (standing.cohort().isOver(clock.instant())) {
            throw Refused.conflict("This class is over, and its invitations are deleted.");
        }
        List<Letter> letters = letters(standing, notJoined(trainer, standing));
        if (letters.isEmpty()) {
            throw Refused.conflict("There is nobody to remind: all whose address is known have joined and are done.");
        }
        database.writeFor(trainer.value(), write -> noteOnceADay(write, id));
        letters.forEach(letter -> mailer.post(() -> Optional.of(letter)));
        return new Sent(letters.size());
    }

    private int noteOnceADay(LearnerWrite write, CohortId id) {
        Instant now = clock.instant();
        store.last(write.sql(), id)
                .map(last -> last.plus(PAUSE))
                .filter(now::isBefore)
                .ifPresent(next -> {
                    throw Refused.tooMany(
                            "This class was reminded within the last day. One letter a day is enough.",
                            Duration.between(now, next));
                });
        return store.put(write.sql(), id, now);
    }

    private Standing standing(LearnerId trainer, CohortId id) {
        Cohort cohort = sources.cohorts().require(trainer, id);
        List<Enrolment> members = sources.cohorts().members(id);
        List<LearnerId> learners = members.stream().map(Enrolment::learner).toList();
        return new Standing(
                cohort,
                members,
                sources.accounts().of(learners),
                sources.assignments().progress(cohort, learners));
    }

    private List<Email> notJoined(LearnerId trainer, Standing standing) {
        Set<String> joined = standing.accounts().values().stream()
                .map(account -> account.email().key())
                .collect(Collectors.toSet());
        return sources.cohorts().invitees(trainer, standing.cohort().id()).stream()
                .map(Invitee::email)
                .filter(email -> !joined.contains(email.key()))
                .toList();
    }

    /** Members who are not done, if there is something to do, then those who have not joined; each address once. */
    private List<Letter> letters(Standing standing, List<Email> notJoined) {
        ReminderText text = text(standing);
        Map<String, Letter> letters = new LinkedHashMap<>();
        if (!text.work().isEmpty()) {
            URI home = post.links().at("/");
            standing.members().stream()
                    .filter(member -> standing.of(member) != Doing.DONE)
                    .flatMap(member -> Optional.ofNullable(standing.accounts().get(member.learner())).stream())
                    .forEach(account -> letters.put(account.email().key(), text.letter(account.email(), home)));
        }
        URI joining = joining(standing.cohort());
        notJoined.forEach(email -> letters.put(email.key(), text.letter(email, joining)));
        return List.copyOf(letters.values());
    }

    private ReminderText text(Standing standing) {
        Cohort cohort = standing.cohort();
        LocalDate today = clock.instant().atZone(cohort.timeZone()).toLocalDate();
        List<ReminderText.Work> work = standing.progress().unfinished().stream()
                .map(one -> new ReminderText.Work(one.title(), one.minutes(), one.due()))
                .toList();
        return new ReminderText(cohort, sources.cohorts().trainerOf(cohort), today, work);
    }

    private URI joining(Cohort cohort) {
        return post.links().at("/join/" + cohort.code().value());
    }
}
