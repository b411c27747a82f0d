package groundwork.insight;

import groundwork.curriculum.Concept;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Misconception;
import groundwork.curriculum.api.CurriculumViews;
import groundwork.insight.ReadinessBrief.ClassBelief;
import groundwork.insight.model.BeliefHeld;
import groundwork.insight.model.DiscussionQuestion;
import groundwork.insight.model.DiscussionQuestions;
import groundwork.insight.model.DiscussionQuestions.Found;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The wrong beliefs of a class in the words of the curriculum. Those that left it are left out. */
final class ClassBeliefs {
    /** More than anybody reads; the first are the weightiest. */
    private static final int MOST = 20;

    private final Curriculum curriculum;
    private final CurriculumViews views;
    private final List<BeliefHeld> held;
    private final List<BeliefHeld> chosenOnce;

    /** Starts from all beliefs that could show, the weightiest first. */
    ClassBeliefs(Curriculum curriculum, List<BeliefHeld> beliefs) {
        this.curriculum = curriculum;
        this.views = new CurriculumViews(curriculum);
        this.held = beliefs.stream().filter(one -> one.held() > 0).limit(MOST).toList();
        this.chosenOnce = beliefs.stream()
                .filter(one -> one.held() == 0 && one.chosenOnce() > 0)
                .sorted(Comparator.comparingInt(BeliefHeld::chosenOnce)
                        .thenComparing(BeliefHeld::onceSure)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    List<ClassBelief> held() {
        return held.stream().flatMap(this::view).toList();
    }

    List<ClassBelief> chosenOnce() {
        return chosenOnce.stream().flatMap(this::view).toList();
    }

    private Stream<ClassBelief> view(BeliefHeld one) {
        return curriculum.misconception(one.belief()).stream()
                .map(belief -> new ClassBelief(
                        views.misconception(belief.id()).orElseThrow(),
                        views.concept(belief.concept()),
                        one.met(),
                        one.metTwice(),
                        one.held(),
                        one.sure(),
                        one.chosenOnce(),
                        one.onceSure()));
    }

    /** To talk about: what is held comes before what was chosen once. */
    List<DiscussionQuestion> questions() {
        return DiscussionQuestions.of(Stream.concat(held.stream(), chosenOnce.stream())
                .flatMap(one -> curriculum.misconception(one.belief()).stream())
                .flatMap(belief -> found(belief).stream())
                .toList());
    }

    private Optional<Found> found(Misconception belief) {
        return curriculum
                .concept(belief.concept())
                .map(Concept::basis)
                .map(basis -> new Found(belief.id(), belief.belief().value(), basis, isOfMaking(belief)));
    }

    private boolean isOfMaking(Misconception belief) {
        return curriculum
                .objectiveOf(belief.concept())
                .flatMap(curriculum::objective)
                .filter(StartingPoints::isOfMaking)
                .isPresent();
    }
}
