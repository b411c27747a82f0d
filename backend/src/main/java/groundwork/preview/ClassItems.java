package groundwork.preview;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.attempt.Attempts;
import groundwork.attempt.TrainerNote;
import groundwork.cohort.CohortId;
import groundwork.cohort.Cohorts;
import groundwork.curriculum.Curriculum;
import groundwork.db.Database;
import groundwork.http.Refused;
import groundwork.item.ItemId;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What trainers leave out and note for their classes. It counts for a learner as long as they are in the class and the class
 * is not forgotten. Thread-safe.
 */
public final class ClassItems {
    private final Database database;
    private final ClassItemStore store = new ClassItemStore();
    private final Cohorts cohorts;
    private final Supplier<Curriculum> curriculum;
    private final Clock clock;

    public ClassItems(Database database, Cohorts cohorts, Supplier<Curriculum> curriculum, Clock clock) {
        this.database = database;
        this.cohorts = cohorts;
        this.curriculum = curriculum;
        this.clock = clock;
    }

    /** Lets attempts know what to leave out, and what is noted. */
    public ClassItems join(Attempts attempts) {
        attempts.register(this::leftOut);
        attempts.registerNotes(this::notes);
        return this;
    }

    /** What trainers changed, for whoever exports, merges and erases. */
    public PersonalData personalData() {
        return new ClassItemData(store);
    }

    private Set<ItemId> leftOut(LearnerId learner) {
        return Set.copyOf(database.read(sql -> store.leftOut(sql, learner, clock.instant())));
    }

    private Map<ItemId, List<TrainerNote>> notes(LearnerId learner) {
        return database.read(sql -> store.notes(sql, learner, clock.instant())).stream()
                .collect(Collectors.groupingBy(
                        ClassItemStore.Note::item,
                        Collectors.mapping(
                                note -> new TrainerNote(note.className(), note.text()), Collectors.toList())));
    }

    /** All that is changed for a class, by item; another trainer's class is not there. */
    Map<ItemId, ClassItem> of(LearnerId trainer, CohortId cohort) {
        cohorts.require(trainer, cohort);
        Map<ItemId, ClassItem> changed = new LinkedHashMap<>();
        database.read(sql -> store.of(sql, cohort)).forEach(item -> changed.put(item.item(), item));
        return changed;
    }

    /** Leaves an item out or deals it again, and keeps the note or none; an item as it was is kept nowhere. */
    ClassItem change(LearnerId trainer, CohortId cohort, ClassItem wanted) {
        require(trainer, cohort, wanted.item());
        return database.writeFor(trainer.value(), write -> {
            if (wanted.isUnchanged()) {
                store.delete(write.sql(), cohort, wanted.item());
            } else {
                store.put(write.sql(), cohort, wanted);
            }
            return wanted;
        });
    }

    private void require(LearnerId trainer, CohortId cohort, ItemId item) {
        cohorts.require(trainer, cohort);
        if (curriculum.get().item(item).isEmpty()) {
            throw Refused.notFound("There is no such item.");
        }
    }
}
