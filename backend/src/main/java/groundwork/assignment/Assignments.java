package groundwork.assignment;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.assignment.AssignmentRoutes.AssignmentList;
import groundwork.assignment.pack.Packs;
import groundwork.assignment.task.AssignedTask;
import groundwork.assignment.task.Deeds;
import groundwork.assignment.task.Doing;
import groundwork.assignment.task.Offers;
import groundwork.attempt.Attempts;
import groundwork.cohort.Cohort;
import groundwork.cohort.CohortId;
import groundwork.cohort.Cohorts;
import groundwork.cohort.Enrolment;
import groundwork.db.Database;
import groundwork.http.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What trainers give their classes to do, and how far these are. Another's class is not there. Thread-safe. */
public final class Assignments {
    private static final int MOST_OF_A_CLASS = 50;

    private final Database database;
    private final AssignmentStore store = new AssignmentStore();
    private final Cohorts cohorts;
    private final Attempts attempts;
    private final Packs packs;
    private final Drafts drafts;
    private final Clock clock;

    /** What assignments rest on. */
    public record Sources(Cohorts cohorts, Attempts attempts, Packs packs) {}

    public Assignments(Database database, Sources sources, Clock clock) {
        this.database = database;
        this.cohorts = sources.cohorts();
        this.attempts = sources.attempts();
        this.packs = sources.packs();
        this.drafts = new Drafts(packs);
        this.clock = clock;
    }

    /** What trainers gave, for whoever exports. */
    public PersonalData personalData() {
        return new AssignmentData(store, cohorts);
    }

    /** Something given, and whether this request gave it. */
    record Given(AssignmentView assignment, boolean isNew) {}

    Given give(LearnerId trainer, CohortId id, AssignmentRequest request) {
        Cohort cohort = cohorts.require(trainer, id);
        Instant now = clock.instant();
        Assignment wanted = drafts.of(cohort, request, now);
        boolean isNew = database.writeFor(trainer.value(), write -> {
            Optional<Assignment> before = store.find(write.sql(), wanted.id());
            if (before.isPresent()) {
                requireSame(before.get(), wanted);
                return false;
            }
            Drafts.checkDue(wanted.due(), cohort, now);
            if (store.of(write.sql(), id).size() >= MOST_OF_A_CLASS) {
                throw Refused.conflict("A class can be given " + MOST_OF_A_CLASS + " things; take one back first.");
            }
            store.add(write.sql(), wanted);
            return true;
        });
        return new Given(view(cohort, wanted.id()), isNew);
    }

    private static void requireSame(Assignment before, Assignment wanted) {
        if (!before.isSameAs(wanted)) {
            throw Refused.conflict("Something else that was given has this id.");
        }
    }

    AssignmentView change(LearnerId trainer, CohortId id, AssignmentId assignment, AssignmentChange change) {
        Cohort cohort = cohorts.require(trainer, id);
        Assignment before = require(cohort, assignment);
        Assignment changed = change.of(before);
        if (!changed.due().equals(before.due())) {
            Drafts.checkDue(changed.due(), cohort, clock.instant());
        }
        database.writeFor(trainer.value(), write -> store.change(write.sql(), changed));
        return view(cohort, assignment);
    }

    void delete(LearnerId trainer, CohortId id, AssignmentId assignment) {
        require(cohorts.require(trainer, id), assignment);
        database.writeFor(trainer.value(), write -> store.delete(write.sql(), assignment));
    }

    private Assignment require(Cohort cohort, AssignmentId id) {
        return database.read(sql -> store.find(sql, id))
                .filter(assignment -> assignment.cohort().equals(cohort.id()))
                .orElseThrow(Assignments::notThere);
    }

    private static Refused notThere() {
        return Refused.notFound("This class was given nothing like that.");
    }

    private AssignmentView view(Cohort cohort, AssignmentId id) {
        return list(cohort).assignments().stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(Assignments::notThere);
    }

    AssignmentList of(LearnerId trainer, CohortId id) {
        return list(cohorts.require(trainer, id));
    }

    private AssignmentList list(Cohort cohort) {
        List<LearnerId> members =
                cohorts.members(cohort.id()).stream().map(Enrolment::learner).toList();
        ClassWork work = work(cohort, members);
        Offers offers = packs.offers();
        List<AssignmentView> views = work.given().stream()
                .map(assignment -> AssignmentView.of(assignment, work, members, offers))
                .toList();
        return new AssignmentList(Doers.of(members.stream().map(work::of).toList()), views);
    }

    /** How far each of these members is with all that the class was given. */
    public Map<LearnerId, Doing> doing(Cohort cohort, Collection<LearnerId> members) {
        return doing(work(cohort, members), members);
    }

    private static Map<LearnerId, Doing> doing(ClassWork work, Collection<LearnerId> members) {
        return members.stream().collect(Collectors.toMap(member -> member, work::of));
    }

    /**
     * How far the members of a class are with all that it was given.
     *
     * @param unfinished what not all of them have done
     */
    public record Progress(Map<LearnerId, Doing> doing, List<Unfinished> unfinished) {}

    /** Something that a class was given. */
    public record Unfinished(String title, int minutes, Optional<LocalDate> due) {}

    /** What to remind a class of. Before anybody has joined, that is everything. */
    public Progress progress(Cohort cohort, Collection<LearnerId> members) {
        ClassWork work = work(cohort, members);
        Offers offers = packs.offers();
        List<Unfinished> unfinished = work.given().stream()
                .filter(one ->
                        members.isEmpty() || members.stream().anyMatch(member -> work.of(member, one) != Doing.DONE))
                .map(one -> new Unfinished(one.title(), offers.minutes(one.tasks()), one.due()))
                .toList();
        return new Progress(doing(work, members), unfinished);
    }

    /** What a class was given, and what these members did; a handful of queries however many they are. */
    ClassWork work(Cohort cohort, Collection<LearnerId> members) {
        Offers offers = packs.offers();
        List<Assignment> given = database.read(sql -> store.of(sql, cohort.id())).stream()
                .map(assignment -> assignment.with(offered(assignment, offers)))
                .filter(assignment -> !assignment.tasks().isEmpty())
                .toList();
        List<AssignedTask> tasks =
                given.stream().flatMap(one -> one.tasks().stream()).toList();
        Deeds deeds = Deeds.of(attempts.of(members, Deeds.wanted(tasks)), cohort.timeZone());
        return new ClassWork(given, deeds, attempts.begun(members));
    }

    /** A task that nobody can begin any more keeps nobody from being done. */
    private static List<AssignedTask> offered(Assignment assignment, Offers offers) {
        return assignment.tasks().stream()
                .filter(task -> offers.card(task).isPresent())
                .toList();
    }
}
