package groundwork.insight.items;

import groundwork.account.LearnerId;
import groundwork.attempt.FirstGiven;
import groundwork.insight.Briefs;
import groundwork.item.ItemId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose first responses to an item stand in one figure, out of several classes. A figure pools the classes that are large enough
 * for one of their own, or else all of them: pooled with a larger class, a small one would be the difference between two figures.
 */
final class Pool {
    private final Map<ItemId, Set<LearnerId>> admitted;

    private Pool(Map<ItemId, Set<LearnerId>> admitted) {
        this.admitted = admitted;
    }

    /** Out of these classes, of which somebody may be in more than one. */
    static Pool of(List<Set<LearnerId>> classes, Collection<FirstGiven> responses) {
        Map<ItemId, Set<LearnerId>> answered = responses.stream()
                .collect(Collectors.groupingBy(
                        FirstGiven::item, Collectors.mapping(FirstGiven::learner, Collectors.toSet())));
        answered.replaceAll((item, learners) -> admitted(classes, learners));
        return new Pool(answered);
    }

    private static Set<LearnerId> admitted(List<Set<LearnerId>> classes, Set<LearnerId> answered) {
        List<Set<LearnerId>> large = classes.stream()
                .filter(members -> members.stream().filter(answered::contains).count() >= Briefs.FEWEST)
                .toList();
        return (large.isEmpty() ? classes : large).stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    boolean admits(FirstGiven response) {
        return admitted.getOrDefault(response.item(), Set.of()).contains(response.learner());
    }
}
