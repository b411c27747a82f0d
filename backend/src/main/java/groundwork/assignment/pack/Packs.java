package groundwork.assignment.pack;

import groundwork.assignment.task.AssignedTask;
import groundwork.assignment.task.Offers;
import groundwork.assignment.task.TaskCard;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.PackId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The packs of the curriculum as it is now, without what is retired. */
public final class Packs {
    private final Supplier<Curriculum> curriculum;

    public Packs(Supplier<Curriculum> curriculum) {
        this.curriculum = curriculum;
    }

    /** All that can be given now. */
    public Offers offers() {
        return Offers.of(curriculum.get());
    }

    /** A pack that can be given. */
    public Optional<Pack> find(PackId id) {
        return packs().stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    private List<Pack> packs() {
        return curriculum.get().all(PackKind.INSTANCE).stream()
                .filter(pack -> !pack.isRetired())
                .sorted(Comparator.comparing(Pack::order))
                .toList();
    }

    PackList list() {
        Offers offers = offers();
        return new PackList(packs().stream().map(pack -> view(pack, offers)).toList(), offers.cards());
    }

    private static PackView view(Pack pack, Offers offers) {
        List<TaskCard> tasks = cards(pack.tasks(), offers);
        return new PackView(
                pack.id(),
                pack.title(),
                pack.moment(),
                tasks.stream().mapToInt(TaskCard::minutes).sum(),
                pack.text(),
                tasks);
    }

    private static List<TaskCard> cards(List<AssignedTask> tasks, Offers offers) {
        return tasks.stream().flatMap(task -> offers.card(task).stream()).toList();
    }
}
