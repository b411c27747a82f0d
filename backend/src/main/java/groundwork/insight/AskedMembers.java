package groundwork.insight;

import groundwork.account.LearnerId;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.api.CurriculumViews;
import groundwork.curriculum.api.MisconceptionView;
import groundwork.insight.ReadinessBrief.AskedMember;
import groundwork.insight.model.BeliefShown;
import groundwork.mastery.model.Knows;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members who let their trainer see their names beside what they know, in the order of the names. */
final class AskedMembers {
    private AskedMembers() {}

    static List<AskedMember> of(
            Group group,
            Map<LearnerId, MemberFigures> figures,
            Map<LearnerId, Map<ObjectiveId, Knows>> knows,
            CurriculumViews views) {
        return group.members().stream()
                .filter(Group.Member::mayAsk)
                .sorted(Comparator.comparing(Group.Member::name))
                .flatMap(member -> Optional.ofNullable(figures.get(member.learner())).stream()
                        .map(one -> asked(
                                member.name(), one.beliefs(), knows.getOrDefault(member.learner(), Map.of()), views)))
                .toList();
    }

    private static AskedMember asked(
            String name, List<BeliefShown> beliefs, Map<ObjectiveId, Knows> knows, CurriculumViews views) {
        List<Knows> measured =
                knows.values().stream().filter(one -> one.evidence() > 0).toList();
        int known = (int)
                measured.stream().filter(one -> one.chance() >= Knows.ENOUGH).count();
        List<String> held = beliefs.stream()
                .filter(BeliefShown::isHeld)
                .flatMap(one -> views.misconception(one.belief()).stream())
                .map(MisconceptionView::belief)
                .toList();
        return new AskedMember(name, known, measured.size(), held);
    }
}
