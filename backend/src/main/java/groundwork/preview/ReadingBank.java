package groundwork.preview;

import groundwork.account.LearnerId;
import groundwork.cohort.CohortId;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.QuizId;
import groundwork.http.Refused;
import groundwork.item.ItemId;
import groundwork.item.ItemTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The bank as the trainer of a class reads it. Thread-safe. */
public final class ReadingBank {
    private final ClassItems changes;
    private final Supplier<Curriculum> curriculum;
    private final ItemTypes types;

    public ReadingBank(ClassItems changes, Supplier<Curriculum> curriculum, ItemTypes types) {
        this.changes = changes;
        this.curriculum = curriculum;
        this.types = types;
    }

    BankContents contents(LearnerId trainer, CohortId cohort) {
        return BankContents.of(curriculum.get(), changes.of(trainer, cohort));
    }

    List<ItemReading> ofObjective(LearnerId trainer, CohortId cohort, ObjectiveId id) {
        Map<ItemId, ClassItem> changed = changes.of(trainer, cohort);
        if (curriculum.get().objective(id).isEmpty()) {
            throw Refused.badRequest("There is no objective " + id + ".");
        }
        return read(curriculum.get().items(id), changed);
    }

    List<ItemReading> ofQuiz(LearnerId trainer, CohortId cohort, QuizId id) {
        Map<ItemId, ClassItem> changed = changes.of(trainer, cohort);
        return curriculum
                .get()
                .quiz(id)
                .map(quiz -> read(find(quiz.items()), changed))
                .orElseThrow(() -> Refused.badRequest("There is no quiz " + id + "."));
    }

    /** The items that are left out or noted; one that has left the bank since is not there any more. */
    List<ItemReading> changed(LearnerId trainer, CohortId cohort) {
        Map<ItemId, ClassItem> changed = changes.of(trainer, cohort);
        return read(find(changed.keySet()), changed);
    }

    private List<BankItem> find(Collection<ItemId> ids) {
        Curriculum now = curriculum.get();
        return ids.stream().flatMap(id -> now.item(id).stream()).toList();
    }

    private List<ItemReading> read(List<BankItem> items, Map<ItemId, ClassItem> changed) {
        Readings readings = new Readings(curriculum.get(), types);
        List<ItemReading> read = new ArrayList<>();
        for (BankItem bankItem : items) {
            ItemId id = bankItem.item().id();
            read.add(readings.of(bankItem, read.size(), changed.getOrDefault(id, ClassItem.unchanged(id))));
        }
        return List.copyOf(read);
    }
}
