package groundwork.insight;

import groundwork.account.LearnerId;
import groundwork.assignment.task.Doing;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.api.CurriculumViews;
import groundwork.insight.ReadinessBrief.Completion;
import groundwork.insight.ReadinessBrief.Findings;
import groundwork.insight.meeting.FirstMeetings;
import groundwork.insight.model.Beliefs;
import groundwork.item.ItemTypes;
import groundwork.mastery.Mastery;
import groundwork.mastery.model.Knows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes the readiness brief of a group. Until {@link #FEWEST} members have answered something, it tells completion and nothing
 * else: of fewer, figures of all would be figures of persons. Thread-safe.
 */
public final class Briefs {
    /** So many members have to have answered before anything but completion is told. */
    public static final int FEWEST = 5;

    private final Members members;
    private final Mastery mastery;
    private final Supplier<Curriculum> curriculum;
    private final Clock clock;

    /** What briefs are made from. */
    public record Sources(FirstMeetings meetings, Mastery mastery, Supplier<Curriculum> curriculum, ItemTypes types) {}

    public Briefs(Sources sources, Clock clock) {
        this.members = new Members(sources.meetings(), sources.mastery(), sources.curriculum(), sources.types());
        this.mastery = sources.mastery();
        this.curriculum = sources.curriculum();
        this.clock = clock;
    }

    /** The brief of a group as it stands now. */
    public ReadinessBrief of(Group group) {
        Map<LearnerId, MemberFigures> figures = members.of(group.learners());
        List<MemberFigures> counted =
                figures.values().stream().filter(one -> one.met() > 0).toList();
        Optional<Findings> findings =
                counted.size() < FEWEST ? Optional.empty() : Optional.of(findings(group, figures, counted));
        return new ReadinessBrief(completion(group), counted.size(), FEWEST, findings);
    }

    /** Reads and estimates these members, so that whoever opens their brief need not wait for that. */
    void warm(Collection<LearnerId> learners) {
        Instant now = clock.instant();
        members.of(learners).values().forEach(one -> one.estimates().renewed(now, mastery));
    }

    /** Whether something of a learner is kept from before. */
    boolean keep(LearnerId learner) {
        return members.keep(learner);
    }

    /** Whether opening a brief need not read this learner. */
    boolean isReady(LearnerId learner) {
        return members.areFresh(List.of(learner));
    }

    /** Drops what is kept of learners who are there no more. */
    void dropGone() {
        members.dropGone();
    }

    private static Completion completion(Group group) {
        List<String> names = new ArrayList<>();
        int done = 0;
        int notStarted = 0;
        for (Group.Member member : group.members()) {
            Doing work = group.work().apply(member.learner());
            done += work == Doing.DONE ? 1 : 0;
            notStarted += work == Doing.NOT_STARTED ? 1 : 0;
            if (work == Doing.NOT_STARTED && !member.name().isEmpty()) {
                names.add(member.name());
            }
        }
        int members = group.members().size();
        return new Completion(members, done, members - done - notStarted, notStarted, names);
    }

    private Findings findings(Group group, Map<LearnerId, MemberFigures> figures, List<MemberFigures> counted) {
        Curriculum now = curriculum.get();
        Instant at = clock.instant();
        Map<LearnerId, Map<ObjectiveId, Knows>> knows = knows(figures, at);
        List<ObjectiveStanding> objectives = ObjectiveStanding.of(now, knows.values());
        ClassBeliefs beliefs = new ClassBeliefs(
                now, Beliefs.of(counted.stream().map(MemberFigures::beliefs).toList()));
        StartingPoints points = new StartingPoints(now, counted.size());
        return new Findings(
                median(counted),
                counted.stream().mapToInt(MemberFigures::met).sum(),
                counted.stream().mapToInt(MemberFigures::unsaid).sum(),
                objectives.stream().map(one -> one.view(now)).toList(),
                beliefs.held(),
                beliefs.chosenOnce(),
                points.deeper(objectives),
                points.fromBeginning(objectives),
                beliefs.questions(),
                group.shared(),
                AskedMembers.of(group, figures, knows, new CurriculumViews(now)));
    }

    private Map<LearnerId, Map<ObjectiveId, Knows>> knows(Map<LearnerId, MemberFigures> figures, Instant at) {
        Map<LearnerId, Map<ObjectiveId, Knows>> knows = new HashMap<>();
        figures.forEach((learner, one) -> knows.put(learner, one.estimates().at(at, mastery)));
        return knows;
    }

    private static long median(Collection<MemberFigures> members) {
        long[] minutes = members.stream()
                .map(MemberFigures::active)
                .mapToLong(Duration::toMinutes)
                .sorted()
                .toArray();
        int half = minutes.length / 2;
        return minutes.length % 2 == 1 ? minutes[half] : (minutes[half - 1] + minutes[half]) / 2;
    }
}
