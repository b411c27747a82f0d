package groundwork.insight;

import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Objective;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.api.CurriculumViews;
import groundwork.insight.ReadinessBrief.KnownObjective;
import groundwork.insight.model.Estimate;
import groundwork.insight.model.HowMany;
import groundwork.mastery.model.Knows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many of a group know an objective. Members whose estimate rests on other objectives alone are not measured. */
record ObjectiveStanding(Objective objective, HowMany howMany) {

    /** Every objective that can be known, in the order of the curriculum; one map a member. */
    static List<ObjectiveStanding> of(Curriculum curriculum, Collection<Map<ObjectiveId, Knows>> members) {
        Map<ObjectiveId, List<Estimate>> estimates = new HashMap<>();
        members.forEach(member -> member.forEach((objective, knows) -> {
            if (knows.evidence() > 0) {
                estimates
                        .computeIfAbsent(objective, unseen -> new ArrayList<>())
                        .add(new Estimate(knows.chance(), knows.low(), knows.high()));
            }
        }));
        return curriculum.objectives().stream()
                .filter(objective -> members.stream().anyMatch(member -> member.containsKey(objective.id())))
                .map(objective -> new ObjectiveStanding(
                        objective, HowMany.of(estimates.getOrDefault(objective.id(), List.of()), Knows.ENOUGH)))
                .toList();
    }

    KnownObjective view(Curriculum curriculum) {
        return new KnownObjective(
                new CurriculumViews(curriculum).objective(objective.id()).orElseThrow(),
                curriculum.isAlsoUseful(objective),
                howMany.measured(),
                howMany.expected(),
                howMany.low(),
                howMany.high());
    }
}
