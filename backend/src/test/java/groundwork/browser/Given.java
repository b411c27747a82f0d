package groundwork.browser;

import groundwork.curriculum.Misconception;
import groundwork.item.Item;
import groundwork.item.ItemResponse;
import groundwork.item.Outcome;
import groundwork.item.Score;
import java.util.List;

/** A response that a learner gave, with what has to come of it. */
record Given(Item<?> item, ItemResponse response, Outcome outcome) {
    static Given of(Item<?> item, ItemResponse response) {
        return new Given(item, response, Answers.outcome(item, response));
    }

    boolean isRight() {
        return outcome.score().filter(Score::isFull).isPresent();
    }

    boolean isWrong() {
        return outcome.score().filter(score -> score.earned() == 0).isPresent();
    }

    /** Whether it was scored; written work waits for a person. */
    boolean isMeasured() {
        return outcome.score().isPresent();
    }

    Score score() {
        return outcome.score().orElseThrow();
    }

    /** The beliefs that it showed. */
    List<Misconception> beliefs() {
        return outcome.misconceptions().stream()
                .map(id -> Answers.CURRICULUM.misconception(id).orElseThrow())
                .toList();
    }
}
