package groundwork.insight.meeting;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.db.LearnerWrite;
import groundwork.insight.model.StudyTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/**
 * First meetings as what they are of a person. All of it is folded from the log and follows that by itself.
 *
 * @param gone drops what is kept in memory of somebody
 */
record FirstMeetingData(FirstMeetingStore store, Consumer<LearnerId> gone) implements PersonalData {
    /**
     * What somebody takes along.
     *
     * @param seconds how long they were seen to study
     */
    record Kept(long seconds, List<FirstMeeting> firstMeetings) {}

    @Override
    public String section() {
        return "firstMeetings";
    }

    @Override
    public Object export(DSLContext sql, LearnerId learner) {
        StudyTime time = store.time(sql, learner);
        List<FirstMeeting> met = store.met(sql, Set.of(learner)).getOrDefault(learner, List.of()).stream()
                .sorted(Comparator.comparing(FirstMeeting::item))
                .toList();
        return new Kept(time.active().toSeconds(), met);
    }

    @Override
    public void merge(LearnerWrite account, LearnerId guest) {
        gone.accept(guest);
    }

    @Override
    public void erase(LearnerId learner, LearnerWrite anonymous) {
        gone.accept(learner);
    }
}
