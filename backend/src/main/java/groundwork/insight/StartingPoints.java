package groundwork.insight;

import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Objective;
import groundwork.curriculum.api.CurriculumViews;
import groundwork.curriculum.api.ObjectiveRef;
import groundwork.insight.ReadinessBrief.Deeper;
import groundwork.insight.model.HowMany;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a class can start deeper, and where it had better start from the beginning. Both are said only where it holds at the
 * unfavourable end of the range, where at least half of those who answered are measured, and of objectives that courses ask
 * for: what lies between is for the trainer to find out.
 */
final class StartingPoints {
    /** What objectives ask for that want something made. */
    private static final Set<String> MAKING = Set.of("create", "practise", "use", "illustrate");

    private final Curriculum curriculum;
    private final int answered;

    StartingPoints(Curriculum curriculum, int answered) {
        this.curriculum = curriculum;
        this.answered = answered;
    }

    /** Whether an objective asks to make something, of which answers to questions say nothing. */
    static boolean isOfMaking(Objective objective) {
        return MAKING.contains(objective.demand().verb());
    }

    /** At least four of five know it. Where it asks to make something, that is said, since nobody has shown that. */
    List<Deeper> deeper(List<ObjectiveStanding> objectives) {
        return certain(objectives)
                .filter(one -> 5 * one.howMany().low() >= 4 * one.howMany().measured())
                .map(one -> new Deeper(ref(one), isOfMaking(one.objective())))
                .toList();
    }

    /** At most half know it. */
    List<ObjectiveRef> fromBeginning(List<ObjectiveStanding> objectives) {
        return certain(objectives)
                .filter(one -> 2 * one.howMany().high() <= one.howMany().measured())
                .map(this::ref)
                .toList();
    }

    private Stream<ObjectiveStanding> certain(List<ObjectiveStanding> objectives) {
        return objectives.stream()
                .filter(one -> !curriculum.isAlsoUseful(one.objective()))
                .filter(one -> isMeasured(one.howMany()));
    }

    private boolean isMeasured(HowMany howMany) {
        return howMany.measured() >= Briefs.FEWEST && 2 * howMany.measured() >= answered;
    }

    private ObjectiveRef ref(ObjectiveStanding one) {
        return new CurriculumViews(curriculum).objective(one.objective().id()).orElseThrow();
    }
}
