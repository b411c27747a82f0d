package groundwork.assignment;

import groundwork.assignment.pack.Pack;
import groundwork.assignment.pack.Packs;
import groundwork.assignment.task.AssignedTask;
import groundwork.assignment.task.Offers;
import groundwork.assignment.task.TaskCard;
import groundwork.cohort.Cohort;
import groundwork.curriculum.PackId;
import groundwork.http.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes of what a trainer wants something that a class can be given, or says what is wrong with it. */
final class Drafts {
    static final int MOST_TASKS = 80;

    private static final Period FAR = Period.ofYears(3);

    private final Packs packs;

    Drafts(Packs packs) {
        this.packs = packs;
    }

    Assignment of(Cohort cohort, AssignmentRequest request, Instant now) {
        Offers offers = packs.offers();
        Optional<Pack> pack = request.pack().map(this::pack);
        if (pack.isPresent() == request.tasks().isPresent()) {
            throw Refused.badRequest("Give either a pack or tasks.");
        }
        List<AssignedTask> tasks =
                pack.map(Pack::tasks).orElseGet(() -> checked(request.tasks().orElseThrow(), offers));
        String title = request.title()
                .map(Drafts::title)
                .or(() -> pack.map(Pack::title))
                .orElseGet(() -> title(tasks, offers));
        return new Assignment(
                request.id().orElseGet(AssignmentId::random),
                cohort.id(),
                title,
                request.pack(),
                request.due(),
                now,
                tasks);
    }

    private Pack pack(PackId id) {
        return packs.find(id).orElseThrow(() -> Refused.badRequest("/pack", "There is no pack " + id + "."));
    }

    private static List<AssignedTask> checked(List<AssignedTask> tasks, Offers offers) {
        if (tasks.isEmpty() || tasks.size() > MOST_TASKS) {
            throw Refused.badRequest("/tasks", "Give 1 to " + MOST_TASKS + " tasks at once.");
        }
        Set<AssignedTask> met = new HashSet<>();
        IntStream.range(0, tasks.size()).forEach(at -> {
            AssignedTask task = tasks.get(at).checked("/tasks/" + at);
            if (offers.card(task).isEmpty()) {
                throw Refused.badRequest(
                        "/tasks/" + at + "/target",
                        "There is no " + task.kind().stored() + " "
                                + task.target().orElse("") + " to give.");
            }
            if (!met.add(task)) {
                throw Refused.badRequest("/tasks/" + at, "This task stands in the list already.");
            }
        });
        return tasks;
    }

    /** One thing is called as it is; several are pre-course work, whatever they are. */
    private static String title(List<AssignedTask> tasks, Offers offers) {
        return tasks.size() == 1
                ? offers.card(tasks.getFirst()).map(TaskCard::title).orElse("Pre-course work")
                : "Pre-course work";
    }

    static String title(String typed) {
        String line = typed.strip();
        if (line.isEmpty()
                || line.length() > Assignment.LONGEST_TITLE
                || line.codePoints().anyMatch(Character::isISOControl)) {
            throw Refused.badRequest("/title", "Write 1 to " + Assignment.LONGEST_TITLE + " characters on one line.");
        }
        return line;
    }

    /** Refuses a day that nobody can keep, and one that is a slip. */
    static void checkDue(Optional<LocalDate> due, Cohort cohort, Instant now) {
        LocalDate today = now.atZone(cohort.timeZone()).toLocalDate();
        due.filter(day -> day.isBefore(today)).ifPresent(past -> {
            throw Refused.badRequest("/due", "This day is over: it is " + today + " where the class is.");
        });
        due.filter(day -> day.isAfter(today.plus(FAR))).ifPresent(far -> {
            throw Refused.badRequest("/due", "Work is due within three years.");
        });
    }
}
