package groundwork.insight;

import groundwork.account.LearnerId;
import groundwork.attempt.Certainty;
import groundwork.curriculum.Curriculum;
import groundwork.insight.meeting.FirstMeeting;
import groundwork.insight.meeting.FirstMeetings;
import groundwork.insight.model.BeliefMet;
import groundwork.insight.model.BeliefShown;
import groundwork.insight.model.Beliefs;
import groundwork.insight.model.StudyTime;
import groundwork.item.ItemTypes;
import groundwork.item.MisconceptionId;
import groundwork.mastery.Mastery;
import groundwork.mastery.Standings;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of members, read from their rows and then kept in memory for as long as a member's log has the same length, so
 * that opening a brief again reads but one number a member. Several servers on one database need not know of each other.
 * Thread-safe.
 */
final class Members {
    private final FirstMeetings meetings;
    private final Mastery mastery;
    private final Supplier<Curriculum> curriculum;
    private final ItemTypes types;
    private final AtomicReference<@Nullable Showable> showable = new AtomicReference<>();
    private final Kept kept = new Kept();

    Members(FirstMeetings meetings, Mastery mastery, Supplier<Curriculum> curriculum, ItemTypes types) {
        this.meetings = meetings;
        this.mastery = mastery;
        this.curriculum = curriculum;
        this.types = types;
        meetings.whenGone(kept::drop);
    }

    /** Whether something is kept of somebody, of now or of before. */
    boolean keep(LearnerId learner) {
        return kept.has(learner);
    }

    /** Drops what is kept of learners whom the database knows no more, whichever server has erased them. */
    void dropGone() {
        Set<LearnerId> known = kept.learners();
        Set<LearnerId> there = meetings.lengths(known).keySet();
        known.stream().filter(learner -> !there.contains(learner)).forEach(kept::drop);
    }

    /** The figures of each of these learners, in their order. */
    Map<LearnerId, MemberFigures> of(Collection<LearnerId> learners) {
        Curriculum now = curriculum.get();
        Map<LearnerId, Long> rows = meetings.lengths(learners);
        Map<LearnerId, MemberFigures> figures = kept.of(learners);
        List<LearnerId> stale = stale(learners, figures, rows);
        Map<LearnerId, MemberFigures> fresh = read(stale, rows, now);
        kept.put(fresh);
        figures.putAll(fresh);
        Map<LearnerId, MemberFigures> inOrder = new LinkedHashMap<>();
        learners.forEach(learner -> inOrder.put(learner, figures.get(learner)));
        return inOrder;
    }

    private List<LearnerId> stale(
            Collection<LearnerId> learners, Map<LearnerId, MemberFigures> figures, Map<LearnerId, Long> rows) {
        Curriculum now = curriculum.get();
        return learners.stream()
                .filter(learner -> !Optional.ofNullable(figures.get(learner))
                        .filter(one -> one.isOf(now, rows.getOrDefault(learner, 0L)))
                        .isPresent())
                .toList();
    }

    /** Whether all of these are kept as they are now. */
    boolean areFresh(Collection<LearnerId> learners) {
        return stale(learners, kept.of(learners), meetings.lengths(learners)).isEmpty();
    }

    /** The lengths were read before, so that what is answered meanwhile is read again the next time and never missed. */
    private Map<LearnerId, MemberFigures> read(
            Collection<LearnerId> learners, Map<LearnerId, Long> rows, Curriculum now) {
        if (learners.isEmpty()) {
            return Map.of();
        }
        Showable beliefs = showable(now);
        Map<LearnerId, List<FirstMeeting>> met = meetings.met(learners);
        Map<LearnerId, StudyTime> times = meetings.times(learners);
        Map<LearnerId, Standings> standings = mastery.standings(learners);
        Map<LearnerId, MemberFigures> figures = new HashMap<>();
        learners.forEach(learner -> {
            List<FirstMeeting> first = met.getOrDefault(learner, List.of());
            figures.put(
                    learner,
                    new MemberFigures(
                            rows.getOrDefault(learner, 0L),
                            now,
                            new Estimates(Optional.ofNullable(standings.get(learner))),
                            beliefs(first, beliefs),
                            times.getOrDefault(learner, StudyTime.NONE).active(),
                            first.size(),
                            (int) first.stream()
                                    .filter(one -> one.certainty().isEmpty())
                                    .count()));
        });
        return figures;
    }

    private static List<BeliefShown> beliefs(List<FirstMeeting> met, Showable showable) {
        return Beliefs.ofMember(
                met.stream().flatMap(one -> beliefs(one, showable)).toList());
    }

    private static Stream<BeliefMet> beliefs(FirstMeeting meeting, Showable showable) {
        boolean isSure = meeting.certainty().filter(Certainty.SURE::equals).isPresent();
        Stream<MisconceptionId> could = showable.by(meeting.item()).stream();
        return could.map(belief ->
                new BeliefMet(belief, meeting.item(), meeting.beliefs().contains(belief), isSure));
    }

    private Showable showable(Curriculum now) {
        Showable before = showable.get();
        if (before != null && before.curriculum() == now) {
            return before;
        }
        Showable made = new Showable(now, types);
        showable.set(made);
        return made;
    }
}
