package groundwork.insight;

import groundwork.curriculum.Curriculum;
import groundwork.insight.model.BeliefShown;
import java.time.Duration;
import java.util.List;

/**
 * What is known of one member of a group, without anything that time alone would change: it may be kept as long as the learner
 * answers nothing and the curriculum is the same.
 *
 * @param length how many rows the learner's log had, with the judgements of them; or more since
 * @param met how many items were met for the first time
 * @param unsaid in how many of these meetings no certainty was said
 */
record MemberFigures(
        long length,
        Curriculum curriculum,
        Estimates estimates,
        List<BeliefShown> beliefs,
        Duration active,
        int met,
        int unsaid) {
    boolean isOf(Curriculum now, long rows) {
        return curriculum == now && length == rows;
    }
}
