package groundwork.insight.meeting;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.attempt.Answered;
import groundwork.attempt.Attempts;
import groundwork.attempt.ResponseListener;
import groundwork.db.Database;
import groundwork.db.LearnerWrite;
import groundwork.insight.model.StudyTime;
import groundwork.item.Evidence;
import groundwork.item.MisconceptionId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Keeps what learners showed when they met an item for the first time, and how long they studied: folds that hold nothing that
 * time alone would change. Scenarios teach and do not test, so nothing is met in them. Thread-safe.
 */
public final class FirstMeetings implements ResponseListener {
    private final Database database;
    private final FirstMeetingStore store = new FirstMeetingStore();
    private final List<Consumer<LearnerId>> gone = new CopyOnWriteArrayList<>();

    public FirstMeetings(Database database) {
        this.database = database;
    }

    /** Hears of all responses. */
    public FirstMeetings join(Attempts attempts) {
        attempts.register(this);
        return this;
    }

    /** First meetings and times of study, for whoever exports, merges and erases. */
    public PersonalData personalData() {
        return new FirstMeetingData(store, learner -> gone.forEach(one -> one.accept(learner)));
    }

    /** Lets whoever keeps something of learners in memory hear of those who are merged or erased. */
    public void whenGone(Consumer<LearnerId> drop) {
        gone.add(drop);
    }

    @Override
    public void answered(LearnerWrite write, Answered answered) {
        StudyTime before = store.time(write.sql(), answered.learner());
        store.put(write, before.after(answered.begun(), answered.at(), answered.inSight()));
        if (answered.tests()) {
            FirstMeeting meeting = new FirstMeeting(answered.item(), answered.certainty(), shown(answered));
            store.meet(write, answered.sequence(), meeting);
        }
    }

    /** What a choice in a story shows measures nothing, and is left out. */
    private static List<MisconceptionId> shown(Answered answered) {
        return answered.measured().stream()
                .map(Evidence::misconceptions)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void forget(LearnerWrite write) {
        store.forget(write);
    }

    /** How many rows each of these learners' logs has, with the judgements of them: while that is the same, all else is. */
    public Map<LearnerId, Long> lengths(Collection<LearnerId> learners) {
        return database.read(sql -> store.lengths(sql, learners));
    }

    /** Everything that these learners met; one who met nothing is left out. */
    public Map<LearnerId, List<FirstMeeting>> met(Collection<LearnerId> learners) {
        return database.read(sql -> store.met(sql, learners));
    }

    /** How long these learners studied; one who answered nothing is left out. */
    public Map<LearnerId, StudyTime> times(Collection<LearnerId> learners) {
        return database.read(sql -> store.times(sql, learners));
    }
}
