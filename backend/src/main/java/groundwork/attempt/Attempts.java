package groundwork.attempt;

import com.fasterxml.jackson.databind.json.JsonMapper;
import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.curriculum.ContentJson;
import groundwork.curriculum.Curriculum;
import groundwork.db.Database;
import groundwork.http.Refused;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.ItemTypes;
import groundwork.item.JudgedItemType;
import groundwork.item.Prepared;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Starts, answers and finishes attempts. What is sent twice under one id counts once; under one id nothing else is taken.
 * Items are chosen and responses scored outside of the writer. Thread-safe.
 */
public final class Attempts {
    private final Database database;
    private final LogStore log;
    private final AttemptStore store;
    private final FinishedStore finished;
    private final FirstGivenStore firsts;
    private final Dealer dealer;
    private final PinnedItems pinned;
    private final RetellingStore retelling;
    private final AttemptViews views;
    private final Responding responding;
    private final Judging judging;
    private final ItemTypes types;
    private final Clock clock;

    /** What every attempt needs to know of items: the curriculum of now, how items are written, how they are answered. */
    public record Bank(Supplier<Curriculum> curriculum, ContentJson content, ItemTypes types) {}

    public Attempts(Database database, JsonMapper json, Bank bank, Clock clock) {
        this.database = database;
        StoredJson stored = new StoredJson(json);
        JudgementStore judgements = new JudgementStore(stored);
        this.log = new LogStore(stored, judgements);
        this.store = new AttemptStore(stored, log);
        this.finished = new FinishedStore(stored);
        this.firsts = new FirstGivenStore(stored);
        this.dealer = new Dealer(bank.curriculum(), bank.content());
        this.pinned = new PinnedItems(database, store, bank);
        this.retelling = new RetellingStore(stored, judgements, pinned);
        this.views = new AttemptViews(bank.curriculum(), pinned, dealer);
        this.responding = new Responding(database, new Responding.Stores(store, log, retelling), dealer, pinned);
        this.judging = new Judging(database, judgements, pinned, responding);
        this.types = bank.types();
        this.clock = clock;
        register(new PracticeSource(bank.curriculum(), this::latest));
        register(new QuizSource(bank.curriculum()));
        register(new MistakesSource(bank.curriculum(), this::latest));
    }

    /** Attempts and the log, for whoever exports, merges and erases. */
    public PersonalData personalData() {
        return new AttemptData(store, responding);
    }

    /** Lets downstream features add their kinds of attempt. */
    public void register(ItemSource source) {
        dealer.register(source);
    }

    /** Lets downstream features fold the log; those registered first are told first. */
    public void register(ResponseListener listener) {
        responding.register(listener);
    }

    /**
     * Lets others hear of each response and of each end once it is committed, on its request's thread: they may note that something is new,
     * and neither wait nor throw.
     */
    public void afterCommit(Consumer<LearnerId> listener) {
        responding.afterCommit(listener);
    }

    /** Lets downstream features say which items are not dealt to whom. */
    public void register(LeftOut leaving) {
        dealer.register(leaving);
    }

    /** Lets downstream features say what trainers wrote on items. */
    public void registerNotes(TrainerNotes notes) {
        views.register(notes);
    }

    /** The items of the bank that a learner is not dealt, since whoever teaches them left them out. */
    public Set<ItemId> leftOut(LearnerId learner) {
        return dealer.leftOut(learner);
    }

    /** A view, and whether this request made what it shows. */
    record Made<T>(T view, boolean isNew) {}

    Made<AttemptView> start(LearnerId learner, AttemptRequest request) {
        AttemptId id = request.id().orElseGet(AttemptId::random);
        Optional<Attempt> before = find(learner, id);
        if (before.isPresent()) {
            return new Made<>(views.attempt(sameRequest(before.get(), request)), false);
        }
        Attempt empty = open(learner, id, request);
        List<Pin> pins = dealer.first(empty.soFar(pinned));
        boolean isNew = database.writeFor(learner.value(), write -> {
            boolean isFirst = store.find(write.sql(), learner, id).isEmpty();
            if (isFirst) {
                store.add(write.sql(), empty, pins);
            }
            return isFirst;
        });
        return new Made<>(views.attempt(sameRequest(existing(learner, id), request)), isNew);
    }

    private static Attempt sameRequest(Attempt attempt, AttemptRequest request) {
        if (!attempt.request().equals(request)) {
            throw Refused.conflict("Another attempt has this id.");
        }
        return attempt;
    }

    private Attempt open(LearnerId learner, AttemptId id, AttemptRequest request) {
        String title = dealer.title(request);
        return new Attempt(
                learner,
                id,
                request,
                title,
                Seeds.of(learner, id),
                clock.instant(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    AttemptView view(LearnerId learner, AttemptId id) {
        return views.attempt(existing(learner, id));
    }

    Made<ResponseView> respond(LearnerId learner, AttemptId id, ResponseRequest request) {
        Made<LoggedResponse> logged = responding.respond(existing(learner, id), request, clock.instant());
        return new Made<>(views.response(existing(learner, id), logged.view()), logged.isNew());
    }

    /** Takes what the learner says of a response of theirs. */
    Made<ResponseView> judge(LearnerId learner, AttemptId id, ResponseId response, JudgementRequest request) {
        return judge(learner, id, response, new Judging.Word(Judge.SELF, request, clock.instant()));
    }

    Made<ResponseView> judge(LearnerId learner, AttemptId id, ResponseId response, Judging.Word word) {
        Made<LoggedResponse> judged = judging.judge(existing(learner, id), response, word);
        Attempt now = existing(learner, id);
        return new Made<>(views.response(now, now.response(response).orElseThrow()), judged.isNew());
    }

    /** Ends the attempt; ending it again changes nothing. */
    AttemptView finish(LearnerId learner, AttemptId id) {
        Attempt attempt = existing(learner, id);
        if (attempt.finishedAt().isEmpty()) {
            Instant now = clock.instant();
            database.writeFor(learner.value(), write -> store.finish(write.sql(), attempt, now));
            responding.tellAfterwards(learner);
        }
        return view(learner, id);
    }

    /** How an attempt of the learner's stands, for whoever knows what its kind means. */
    public ItemSource.SoFar soFar(LearnerId learner, AttemptId id) {
        return existing(learner, id).soFar(pinned);
    }

    /** What these learners gave to items whose id begins with this, learner by learner in the order of the log. */
    public List<GroupResponse> responses(Collection<LearnerId> learners, String itemsBegin) {
        return database.read(sql -> log.responses(sql, learners, itemsBegin));
    }

    /** What these learners gave to each item when they met it for the first time, learner by learner, in sequence. */
    public List<FirstGiven> firsts(Collection<LearnerId> learners) {
        return database.read(sql -> firsts.of(sql, learners));
    }

    /** An item in the words of a version that somebody met. */
    public Item<?> inVersion(ItemId item, String version) {
        return pinned.item(new PinnedItem(0, item, version, 0));
    }

    /** The learner's latest response to each item, across all attempts, longest ago first. */
    public Map<ItemId, LatestResponse> latest(LearnerId learner) {
        return database.read(sql -> log.latest(sql, learner));
    }

    /** The item that was answered, in its words and with its numbers of then. */
    public Item<?> asMet(LatestResponse response) {
        return pinned.prepare(new PinnedItem(0, response.item(), response.version(), response.seed()))
                .item();
    }

    /** An item as whoever answers it sees it. */
    PreparedItem show(PinnedItem item) {
        return views.item(item);
    }

    Prepared<?, ?, ?> prepare(PinnedItem item) {
        return pinned.prepare(item);
    }

    /** Whether nothing but a person can score a response to it. */
    boolean isJudgedByPeopleAlone(Item<?> item) {
        return types.of(item.type()) instanceof JudgedItemType<?, ?, ?, ?> && !isMeasured(item);
    }

    /** Whether scoring a response to it measures something; what only a person can judge cannot check anybody. */
    public boolean isMeasured(Item<?> item) {
        return types.of(item.type()).isMeasured();
    }

    /** When the learner answered, in the order of the log. */
    public List<Instant> answered(LearnerId learner) {
        return database.read(sql -> log.answered(sql, learner));
    }

    /** How long each of the learner's answers took, in the order of the log. */
    public List<AnswerTime> times(LearnerId learner) {
        return database.read(sql -> retelling.times(sql, learner));
    }

    /** How many items the learner answered in attempts of a kind since a moment. */
    public int countSince(LearnerId learner, String kind, Instant since) {
        return database.read(sql -> retelling.countSince(sql, learner, kind, since));
    }

    /** The learner's attempts of some kinds that were finished at a moment or later, soonest first. */
    public List<Finished> finished(LearnerId learner, Collection<String> kinds, Instant since) {
        return database.read(sql -> finished.finished(sql, learner, kinds, since));
    }

    /** The attempts of these learners that are wanted, in no order. */
    public List<GroupAttempt> of(Collection<LearnerId> learners, GroupAttempt.Wanted wanted) {
        return database.read(sql -> finished.of(sql, learners, wanted));
    }

    /** How many attempts these learners have finished. */
    public int countFinished(Collection<LearnerId> learners) {
        return database.read(sql -> finished.count(sql, learners));
    }

    /** Which of these learners have answered anything. */
    public Set<LearnerId> begun(Collection<LearnerId> learners) {
        return database.read(sql -> finished.begun(sql, learners));
    }

    /** When the learner answered anything last. */
    public Optional<Instant> lastAnswered(LearnerId learner) {
        return database.read(sql -> finished.lastAnswered(sql, learner));
    }

    /** Makes all that listeners fold anew from the log, learner by learner; returns how many learners there are. */
    public int rebuild() {
        List<LearnerId> learners = learners();
        learners.forEach(learner -> database.writeFor(learner.value(), write -> responding.tellAgain(write, learner)));
        return learners.size();
    }

    /** All that have a row, in the order of their ids. */
    public List<LearnerId> learners() {
        return database.read(retelling::learners);
    }

    /** All that a learner answered, in sequence. */
    public List<Answered> log(LearnerId learner) {
        return database.read(sql -> responding.log(sql, learner));
    }

    /** The learner's attempts, latest first. */
    public List<AttemptCount> attempts(LearnerId learner) {
        return database.read(sql -> store.counts(sql, learner));
    }

    /**
     * The version of an item that the learner answered in an attempt of theirs.
     *
     * @throws Refused if there is no such attempt or item (404), or no response to it yet (409)
     */
    public String answeredVersion(LearnerId learner, AttemptId id, ItemId item) {
        Attempt attempt = existing(learner, id);
        PinnedItem pinned =
                attempt.item(item).orElseThrow(() -> Refused.notFound("This attempt has no item " + item + "."));
        if (attempt.responseTo(item).isEmpty()) {
            throw Refused.conflict("This item has no response yet.");
        }
        return pinned.version();
    }

    private Attempt existing(LearnerId learner, AttemptId id) {
        return find(learner, id).orElseThrow(() -> Refused.notFound("You have no such attempt."));
    }

    private Optional<Attempt> find(LearnerId learner, AttemptId id) {
        return database.read(sql -> store.find(sql, learner, id));
    }
}
