package groundwork.memory.model;

import static groundwork.memory.model.Rating.AGAIN;
import static groundwork.memory.model.Rating.EASY;
import static groundwork.memory.model.Rating.GOOD;
import static groundwork.memory.model.Rating.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The published vectors, and what has to hold whatever the numbers. */
final class FsrsTest {
    private static final int RANDOM_MEMORIES = 20_000;

    /**
     * Ratings 3×6, 1, 1, 3×5, each at its due time, with learning steps of one and ten minutes. A step keeps a card on its
     * day; the memory itself knows no steps, so the steps are the test's.
     */
    @Test
    void givesThePublishedIntervals() {
        List<Rating> ratings = new ArrayList<>(Collections.nCopies(13, GOOD));
        ratings.set(6, AGAIN);
        ratings.set(7, AGAIN);
        List<Integer> inSteps = List.of(0, 6, 7);
        List<Integer> intervals = new ArrayList<>();
        MemoryState memory = Fsrs.first(ratings.getFirst());
        for (int review = 0; review < ratings.size(); review++) {
            memory = review == 0 ? memory : Fsrs.next(memory, intervals.getLast(), ratings.get(review));
            intervals.add(inSteps.contains(review) ? 0 : Fsrs.interval(memory.stability(), 0.9));
        }

        assertThat(intervals).containsExactly(0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21);
    }

    @Test
    void givesThePublishedMemory() {
        MemoryState memory = Fsrs.first(AGAIN);
        for (int gap : List.of(0, 1, 3, 8, 21)) {
            memory = Fsrs.next(memory, gap, GOOD);
        }

        assertThat(memory.stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(memory.difficulty()).isCloseTo(6.3574867, within(1e-4));
    }

    /** The points of the forgetting curve that the Rust implementation tests itself against. */
    @ParameterizedTest
    @CsvSource({"0,1,1.0", "1,2,0.9403443", "2,3,0.9253786", "3,4,0.9185229", "4,4,0.9", "5,2,0.8261359"})
    void givesThePublishedCurve(double days, double stability, double recall) {
        assertThat(Fsrs.retrievability(stability, days)).isCloseTo(recall, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"0.3,2508", "0.4,387", "0.5,90", "0.6,27", "0.7,9", "0.8,3", "0.9,1", "0.99,1"})
    void givesThePublishedIntervalForADesiredRetention(double retention, int days) {
        assertThat(Fsrs.interval(1, retention)).isEqualTo(days);
    }

    /** Of a stability of 5 days; difficulty and recall vary with the rating as in the published suites. */
    @ParameterizedTest
    @CsvSource({
        "AGAIN,1,0.9,25.602541,1.0525396",
        "HARD,2,0.8,28.226582,1.1894329",
        "GOOD,3,0.7,58.656002,1.3680838",
        "EASY,4,0.6,127.226685,1.584989"
    })
    void givesThePublishedStabilities(Rating rating, double difficulty, double recall, double kept, double lost) {
        MemoryState memory = new MemoryState(5, difficulty);

        assertThat(Fsrs.recalled(memory, recall, rating)).isCloseTo(kept, within(1e-4));
        assertThat(Fsrs.lapsed(memory, recall)).isCloseTo(lost, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({"AGAIN,1.596818", "GOOD,5.0", "EASY,8.12961"})
    void givesThePublishedStabilityOnTheSameDay(Rating rating, double stability) {
        assertThat(Fsrs.sameDay(5, rating)).isCloseTo(stability, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({"AGAIN,8.341763", "HARD,6.6659956", "GOOD,4.990228", "EASY,3.3144615"})
    void givesThePublishedDifficulty(Rating rating, double difficulty) {
        assertThat(Fsrs.nextDifficulty(5, rating)).isCloseTo(difficulty, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({"AGAIN,0.212", "HARD,1.2931", "GOOD,2.3065", "EASY,8.2956"})
    void startsFromTheWeights(Rating rating, double stability) {
        assertThat(Fsrs.first(rating).stability()).isEqualTo(stability);
    }

    @ParameterizedTest
    @EnumSource(Rating.class)
    void staysWithinItsBounds(Rating always) {
        MemoryState memory = Fsrs.first(always);
        for (int review = 0; review < 1_000; review++) {
            memory = Fsrs.next(memory, Fsrs.interval(memory.stability(), 0.9), always);
            assertThat(memory.difficulty()).isBetween(1.0, 10.0);
            assertThat(memory.stability()).isGreaterThanOrEqualTo(0.001).isFinite();
        }
    }

    @Test
    void neverGainsFromALapse() {
        forRandomMemories(
                (memory, days) -> assertThat(Fsrs.next(memory, days, AGAIN).stability())
                        .isLessThanOrEqualTo(Math.max(0.001, memory.stability())));
    }

    @Test
    void neverLosesByARecall() {
        forRandomMemories((memory, days) -> Arrays.asList(HARD, GOOD, EASY)
                .forEach(rating ->
                        assertThat(Fsrs.next(memory, days, rating).stability()).isGreaterThan(memory.stability())));
    }

    @Test
    void ordersTheRatings() {
        forRandomMemories((memory, days) -> {
            assertThat(stabilities(memory, days)).isSorted();
            assertThat(Arrays.stream(Rating.values())
                            .map(rating -> -Fsrs.next(memory, days, rating).difficulty())
                            .toList())
                    .isSorted();
        });
    }

    private static List<Double> stabilities(MemoryState memory, int days) {
        return Arrays.stream(Rating.values())
                .map(rating -> Fsrs.next(memory, days, rating).stability())
                .toList();
    }

    /** The effect of spacing: of two recalls the later one adds more. */
    @Test
    void gainsMoreFromALaterRecall() {
        forRandomMemories(
                (memory, days) -> assertThat(Fsrs.next(memory, days + 5, GOOD).stability())
                        .isGreaterThan(Fsrs.next(memory, days, GOOD).stability()));
    }

    @Test
    void forgetsWithTimeAndNeverAll() {
        forRandomMemories((memory, days) -> {
            double stability = memory.stability();
            assertThat(Fsrs.retrievability(stability, 0)).isEqualTo(1);
            assertThat(Fsrs.retrievability(stability, days + 1))
                    .isGreaterThan(0)
                    .isLessThan(Fsrs.retrievability(stability, days));
            assertThat(Fsrs.retrievability(stability, stability)).isCloseTo(0.9, within(1e-12));
        });
    }

    @Test
    void waitsForTheRoundedStabilityAtNineTenths() {
        forRandomMemories((memory, days) -> assertThat(Fsrs.interval(memory.stability(), 0.9))
                .isEqualTo(Math.clamp(Math.round(memory.stability()), 1, 36_500)));
    }

    private interface Check {
        void of(MemoryState memory, int days);
    }

    private static void forRandomMemories(Check check) {
        Random random = new Random(20_250_601);
        for (int i = 0; i < RANDOM_MEMORIES; i++) {
            double stability = Math.exp(random.nextDouble(Math.log(0.01), Math.log(3_000)));
            check.of(new MemoryState(stability, random.nextDouble(1, 9.99)), random.nextInt(1, 400));
        }
    }
}
