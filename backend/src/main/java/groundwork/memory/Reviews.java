package groundwork.memory;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.attempt.Answered;
import groundwork.attempt.Attempts;
import groundwork.attempt.ResponseListener;
import groundwork.curriculum.Curriculum;
import groundwork.db.Database;
import groundwork.db.LearnerWrite;
import groundwork.item.ConceptId;
import groundwork.item.Evidence;
import groundwork.item.ItemId;
import groundwork.item.ItemTypes;
import groundwork.memory.model.ConceptMemory;
import groundwork.memory.model.DueConcept;
import groundwork.memory.model.Fsrs;
import groundwork.memory.model.Observation;
import groundwork.memory.model.ReviewQueue;
import groundwork.memory.model.ReviewTerms;
import groundwork.memory.model.SeenItems;
import groundwork.memory.model.Trace;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Settings and memories, for whoever exports, merges and erases. */
    public PersonalData personalData() {
        return new MemoryData(store);
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

    /** How the memories of several learners stand since their last rating; a learner without one is left out. */
    public Map<LearnerId, Map<ConceptId, Trace>> traces(Collection<LearnerId> learners) {
        return database.read(sql -> store.traces(sql, learners));
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
        return ReviewQueue.of(asked(learner), items().confusable(), terms);
    }

    private Map<ConceptId, ConceptMemory> asked(LearnerId learner) {
        ReviewItems items = items();
        Set<ItemId> leftOut = attempts.leftOut(learner);
        return memories(learner).entrySet().stream()
                .filter(entry -> !items.of(entry.getKey(), leftOut).isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many reviews come on which day. */
    public ReviewForecast forecast(LearnerId learner) {
        ReviewTerms terms = terms(learner, settings(learner));
        Map<ConceptId, ConceptMemory> asked = asked(learner);
        return ReviewForecast.of(ReviewQueue.of(asked, items().confusable(), terms), asked, terms);
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

    /** By whose calendar the learner's days are counted; UTC as long as they have not said. */
    public ZoneId timeZone(LearnerId learner) {
        return settings(learner).timeZone();
    }

    /** Changes the time zone in somebody else's work, and nothing besides. */
    public void setTimeZone(LearnerWrite write, ZoneId zone) {
        ReviewSettings before =
                store.settings(write.sql(), new LearnerId(write.learner())).orElse(ReviewSettings.USUAL);
        store.putSettings(write, new ReviewSettings(before.dailyCap(), zone));
    }

    ReviewSettings settings(LearnerId learner) {
        return database.read(sql -> store.settings(sql, learner)).orElse(ReviewSettings.USUAL);
    }

    ReviewSettings change(LearnerId learner, ReviewSettings settings) {
        database.writeFor(learner.value(), write -> store.putSettings(write, settings));
        return settings;
    }
}
