package groundwork.insight.outcome;

import groundwork.account.LearnerId;
import groundwork.cohort.Cohort;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Objective;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.api.CurriculumViews;
import groundwork.insight.Briefs;
import groundwork.insight.Estimates;
import groundwork.insight.meeting.FirstMeetings;
import groundwork.insight.model.Estimate;
import groundwork.insight.model.HowMany;
import groundwork.insight.outcome.ClassOutcomes.KnowingMembers;
import groundwork.insight.outcome.ClassOutcomes.ObjectiveOutcome;
import groundwork.insight.outcome.ClassOutcomes.OutcomesFound;
import groundwork.mastery.Mastery;
import groundwork.mastery.model.Knows;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a class knew before it was held and what it knows now, of the members who answered before and since. Until {@link
 * Briefs#FEWEST} have, only their number is told, and of each objective likewise. What somebody learnt in between otherwise
 * than in the class is in it: there is no other group to compare with. Thread-safe.
 */
public final class Outcomes {
    /** Some hundred classes' worth of members; what is not kept is folded again. */
    private static final int MOST = 2_000;

    private final FirstMeetings meetings;
    private final Mastery mastery;
    private final Supplier<Curriculum> curriculum;
    private final Clock clock;
    private final Map<LearnerId, MemberOutcomes> kept = new LinkedHashMap<>(16, 0.75f, true);

    public Outcomes(FirstMeetings meetings, Mastery mastery, Supplier<Curriculum> curriculum, Clock clock) {
        this.meetings = meetings;
        this.mastery = mastery;
        this.curriculum = curriculum;
        this.clock = clock;
        meetings.whenGone(this::drop);
    }

    private void drop(LearnerId learner) {
        synchronized (kept) {
            kept.remove(learner);
        }
    }

    /** One member's two sides. */
    private record Sides(Map<ObjectiveId, Knows> before, Map<ObjectiveId, Knows> now) {
        boolean hasBoth() {
            return isAnswered(before) && isAnswered(now);
        }

        boolean hasBoth(ObjectiveId objective) {
            return isAnswered(before, objective) && isAnswered(now, objective);
        }

        static boolean isAnswered(Map<ObjectiveId, Knows> side) {
            return side.values().stream().anyMatch(knows -> knows.evidence() > 0);
        }

        private static boolean isAnswered(Map<ObjectiveId, Knows> side, ObjectiveId objective) {
            return Optional.ofNullable(side.get(objective))
                    .filter(knows -> knows.evidence() > 0)
                    .isPresent();
        }
    }

    /** The outcomes of a class with these members, as they stand now. */
    ClassOutcomes of(Cohort cohort, Collection<LearnerId> members) {
        Instant end = cohort.endOfDay();
        Instant now = clock.instant();
        List<Sides> sides = sides(members, end, now);
        List<Sides> both = sides.stream().filter(Sides::hasBoth).toList();
        return new ClassOutcomes(
                cohort.date(),
                !now.isBefore(end),
                members.size(),
                (int) sides.stream()
                        .filter(one -> Sides.isAnswered(one.before()))
                        .count(),
                (int) sides.stream().filter(one -> Sides.isAnswered(one.now())).count(),
                both.size(),
                Briefs.FEWEST,
                both.size() < Briefs.FEWEST ? Optional.empty() : Optional.of(found(both)));
    }

    private OutcomesFound found(List<Sides> both) {
        Curriculum now = curriculum.get();
        Map<Objective, List<Sides>> answered = new LinkedHashMap<>();
        now.objectives()
                .forEach(objective -> answered.put(
                        objective,
                        both.stream().filter(one -> one.hasBoth(objective.id())).toList()));
        answered.values().removeIf(List::isEmpty);
        List<ObjectiveOutcome> told = answered.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= Briefs.FEWEST)
                .map(entry -> outcome(now, entry.getKey(), entry.getValue()))
                .toList();
        return new OutcomesFound(told, answered.size() - told.size());
    }

    private static ObjectiveOutcome outcome(Curriculum now, Objective objective, List<Sides> members) {
        return new ObjectiveOutcome(
                new CurriculumViews(now).objective(objective.id()).orElseThrow(),
                now.isAlsoUseful(objective),
                members.size(),
                knowing(members.stream().map(Sides::before).toList(), objective.id()),
                knowing(members.stream().map(Sides::now).toList(), objective.id()));
    }

    private static KnowingMembers knowing(List<Map<ObjectiveId, Knows>> members, ObjectiveId objective) {
        List<Estimate> estimates = members.stream()
                .flatMap(one -> Optional.ofNullable(one.get(objective)).stream())
                .map(knows -> new Estimate(knows.chance(), knows.low(), knows.high()))
                .toList();
        return KnowingMembers.of(HowMany.of(estimates, Knows.ENOUGH));
    }

    private List<Sides> sides(Collection<LearnerId> members, Instant end, Instant now) {
        Map<LearnerId, Long> lengths = meetings.lengths(members);
        return members.stream()
                .map(member -> member(member, lengths.getOrDefault(member, 0L), end))
                .map(one -> new Sides(one.before(), one.since().at(now, mastery)))
                .toList();
    }

    private MemberOutcomes member(LearnerId learner, long length, Instant end) {
        Curriculum now = curriculum.get();
        synchronized (kept) {
            MemberOutcomes before = kept.get(learner);
            if (before != null && before.isOf(now, length, end)) {
                return before;
            }
        }
        Mastery.Around around = mastery.around(learner, end);
        MemberOutcomes fresh =
                new MemberOutcomes(length, now, end, around.before(), new Estimates(Optional.of(around.since())));
        synchronized (kept) {
            kept.put(learner, fresh);
            while (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return fresh;
    }
}
