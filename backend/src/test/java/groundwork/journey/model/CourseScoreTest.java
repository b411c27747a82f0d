package groundwork.journey.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How courses compare. */
final class CourseScoreTest {
    private static final List<CourseAnswer> ANSWERS = List.copyOf(EnumSet.allOf(CourseAnswer.class));

    private static CourseScore score(Map<CourseQuestion, CourseAnswer> answers, Map<CourseQuestion, Integer> weights) {
        return CourseScore.of(answers, weights).orElseThrow();
    }

    @Test
    void isARangeAsLongAsQuestionsAreOpen() {
        assertThat(score(Map.of(), Map.of())).isEqualTo(new CourseScore(0, 1, 9));
        assertThat(score(Map.of(CourseQuestion.FEE, CourseAnswer.YES), Map.of()))
                .isEqualTo(new CourseScore(1 / 9.0, 1, 8));
    }

    @Test
    void weighsByWhatMatters() {
        Map<CourseQuestion, Integer> weights = new EnumMap<>(CourseQuestion.class);
        for (CourseQuestion question : CourseQuestion.values()) {
            weights.put(question, 0);
        }
        assertThat(CourseScore.of(Map.of(), weights)).isEmpty();
        weights.put(CourseQuestion.HANDS_ON, 3);
        weights.put(CourseQuestion.FEE, 1);

        assertThat(score(Map.of(CourseQuestion.HANDS_ON, CourseAnswer.YES), weights))
                .isEqualTo(new CourseScore(0.75, 1, 1));
        assertThat(score(
                        Map.of(
                                CourseQuestion.HANDS_ON, CourseAnswer.PARTLY,
                                CourseQuestion.FEE, CourseAnswer.NO),
                        weights))
                .isEqualTo(new CourseScore(0.375, 0.375, 0));
    }

    @Test
    void isAheadOnlyWhereNoOpenAnswerCouldTurnIt() {
        assertThat(new CourseScore(0.6, 0.9, 2).isAheadOf(new CourseScore(0.2, 0.5, 2)))
                .isTrue();
        assertThat(new CourseScore(0.6, 0.9, 2).isAheadOf(new CourseScore(0.2, 0.6, 2)))
                .isFalse();
    }

    /** Whatever is answered later, the score lands in the range that was told before. */
    @Test
    void narrowsWithEveryAnswer() {
        Random random = new Random(5);
        for (int i = 0; i < 3_000; i++) {
            Map<CourseQuestion, Integer> weights = new EnumMap<>(CourseQuestion.class);
            for (CourseQuestion question : CourseQuestion.values()) {
                weights.put(question, 1 + random.nextInt(CourseScore.HIGHEST_WEIGHT));
            }
            Map<CourseQuestion, CourseAnswer> answers = new EnumMap<>(CourseQuestion.class);
            CourseScore before = score(answers, weights);
            for (CourseQuestion question : CourseQuestion.values()) {
                answers.put(question, ANSWERS.get(random.nextInt(ANSWERS.size())));
                CourseScore after = score(answers, weights);
                assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
                assertThat(after.high()).isLessThanOrEqualTo(before.high());
                assertThat(after.open()).isEqualTo(before.open() - 1);
                before = after;
            }
            assertThat(before.low()).isEqualTo(before.high());
        }
    }
}
