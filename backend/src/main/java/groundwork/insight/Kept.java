package groundwork.insight;

import groundwork.account.LearnerId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The figures of the members that were asked for last. Thread-safe. */
final class Kept {
    /** Some 50 kilobytes each, of somebody who has met the whole curriculum. */
    static final int MOST = 2_000;

    private final Map<LearnerId, MemberFigures> figures = new LinkedHashMap<>(16, 0.75f, true);

    /** Those of these learners that are kept. */
    synchronized Map<LearnerId, MemberFigures> of(Collection<LearnerId> learners) {
        Map<LearnerId, MemberFigures> found = new HashMap<>();
        for (LearnerId learner : learners) {
            MemberFigures kept = figures.get(learner);
            if (kept != null) {
                found.put(learner, kept);
            }
        }
        return found;
    }

    synchronized boolean has(LearnerId learner) {
        return figures.containsKey(learner);
    }

    synchronized Set<LearnerId> learners() {
        return Set.copyOf(figures.keySet());
    }

    synchronized void drop(LearnerId learner) {
        figures.remove(learner);
    }

    synchronized void put(Map<LearnerId, MemberFigures> fresh) {
        figures.putAll(fresh);
        while (figures.size() > MOST) {
            figures.remove(figures.keySet().iterator().next());
        }
    }
}
