package groundwork.memory;

import groundwork.account.LearnerId;
import groundwork.attempt.Answered;
import groundwork.attempt.Attempts;
import groundwork.attempt.ResponseListener;
import groundwork.curriculum.Curriculum;
import groundwork.db.Database;
import groundwork.db.LearnerWrite;
import groundwork.item.ConceptId;
import groundwork.item.Evidence;
import groundwork.item.ItemTypes;
import groundwork.memory.model.ConceptMemory;
import groundwork.memory.model.DueConcept;
import groundwork.memory.model.Fsrs;
import groundwork.memory.model.Observation;
import groundwork.memory.model.ReviewQueue;
import groundwork.memory.model.ReviewTerms;
import groundwork.memory.model.SeenItems;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps what learners remember, and says what they review today. Thread-safe. */
public final class Reviews implements ResponseListener {
    static final String KIND = "review";

    private final Database database;
    private final MemoryStore store = new MemoryStore();
    private final Attempts attempts;
    private final Supplier<Curriculum> curriculum;
    private final ItemTypes types;
    private final Clock clock;
    private final AtomicReference<@Nullable Indexed> indexed = new AtomicReference<>();

    /** A curriculum with its index, made again when the curriculum is another. */
    private record Indexed(Curriculum curriculum, ReviewItems items) {}

    /** Which items there are, and how they are answered. */
    public record Bank(Supplier<Curriculum> curriculum, ItemTypes types) {}

    public Reviews(Database database, Attempts attempts, Bank bank, Clock clock) {
        this.database = database;
        this.attempts = attempts;
        this.curriculum = bank.curriculum();
        this.types = bank.types();
        this.clock = clock;
        attempts.register((ResponseListener) this);
        attempts.register(new ReviewSource(this));
    }

    @Override
    public void answered(LearnerWrite write, Answered answered) {
        store.meet(write, answered.item(), answered.sequence());
        answered.evidence().forEach(piece -> {
            ConceptMemory before = store.memory(write.sql(), answered.learner(), piece.concept())
                    .orElse(ConceptMemory.NONE);
            store.put(write, piece.concept(), before.after(observation(answered, piece)));
        });
    }

    /** What a row of the log says of one of its concepts, as memories are folded from it. */
    public static Observation observation(Answered answered, Evidence piece) {
        return new Observation(
                answered.item(), piece, answered.certainty(), answered.at(), answered.isFirst(piece), answered.tests());
    }

    @Override
    public void forget(LearnerWrite write) {
        store.forget(write);
    }

    /** All that a learner answered, in sequence, which is what memories are folded from. */
    public List<Answered> log(LearnerId learner) {
        return attempts.log(learner);
    }

    /** What the learner remembers, by concept. */
    public Map<ConceptId, ConceptMemory> memories(LearnerId learner) {
        return database.read(sql -> store.memories(sql, learner));
    }

    /** When the learner met which item last. */
    public SeenItems seen(LearnerId learner) {
        return database.read(sql -> store.seen(sql, learner));
    }

    ReviewItems items() {
        Curriculum now = curriculum.get();
        Indexed before = indexed.get();
        if (before != null && before.curriculum() == now) {
            return before.items();
        }
        ReviewItems items = new ReviewItems(now, types);
        indexed.set(new Indexed(now, items));
        return items;
    }

    /** What is due of all that the curriculum of now can ask for. */
    ReviewQueue queue(LearnerId learner) {
        return queue(learner, terms(learner, settings(learner)));
    }

    private ReviewQueue queue(LearnerId learner, ReviewTerms terms) {
        ReviewItems items = items();
        Map<ConceptId, ConceptMemory> asked = memories(learner).entrySet().stream()
                .filter(entry -> !items.of(entry.getKey()).isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return ReviewQueue.of(asked, items.confusable(), terms);
    }

    private ReviewTerms terms(LearnerId learner, ReviewSettings settings) {
        Instant now = clock.instant();
        Instant today = LocalDate.ofInstant(now, settings.timeZone())
                .atStartOfDay(settings.timeZone())
                .toInstant();
        int done = attempts.countSince(learner, KIND, today);
        return new ReviewTerms(now, settings.timeZone(), settings.dailyCap(), done, Fsrs.DESIRED_RETENTION);
    }

    ReviewsView view(LearnerId learner) {
        ReviewSettings settings = settings(learner);
        ReviewTerms terms = terms(learner, settings);
        ReviewQueue queue = queue(learner, terms);
        int errors = (int) queue.today().stream()
                .filter(due -> due.reason() == DueConcept.Reason.CONFIDENT_ERROR)
                .count();
        return new ReviewsView(
                queue.today().size(),
                errors,
                terms.doneToday(),
                queue.later(),
                queue.days(),
                queue.next(),
                ReviewRoutes.SettingsView.of(settings));
    }

    ReviewSettings settings(LearnerId learner) {
        return database.read(sql -> store.settings(sql, learner)).orElse(ReviewSettings.USUAL);
    }

    ReviewSettings change(LearnerId learner, ReviewSettings settings) {
        database.writeFor(learner.value(), write -> store.putSettings(write, settings));
        return settings;
    }
}
