package groundwork.insight.model;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.item.ItemId;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FlagTest {
    private static final Flag.Expected FOUR_OPTIONS = new Flag.Expected(0.25, Set.of("key"), Set.of("a", "b", "c"));
    private static final Map<String, Double> WELL_SPREAD = Map.of("key", 0.6, "a", 0.2, "b", 0.1, "c", 0.1);

    @Test
    void flagsNothingOfAGoodItem() {
        assertThat(Flag.of(figures(40, 0.6, 0.35, WELL_SPREAD), FOUR_OPTIONS)).isEmpty();
    }

    @Test
    void flagsNothingOfFewResponses() {
        assertThat(Flag.of(figures(19, 0.1, -0.5, Map.of("a", 1.0)), FOUR_OPTIONS))
                .isEmpty();
    }

    @Test
    void flagsWhatFewerAnswerThanGuess() {
        assertThat(Flag.of(figures(40, 0.2, 0.3, Map.of("key", 0.2, "a", 0.6, "b", 0.1, "c", 0.1)), FOUR_OPTIONS))
                .containsExactly(Flag.BELOW_CHANCE, Flag.DISTRACTOR_BEFORE_KEY);
    }

    @Test
    void flagsWhatTheStrongerGetWrong() {
        assertThat(Flag.of(figures(40, 0.6, -0.1, WELL_SPREAD), FOUR_OPTIONS)).containsExactly(Flag.TURNED_ROUND);
        assertThat(Flag.of(figures(40, 0.6, 0.05, WELL_SPREAD), FOUR_OPTIONS)).containsExactly(Flag.TELLS_NOTHING);
    }

    /** Where all but everybody is right, nothing can correlate; that it is easy says it all. */
    @Test
    void flagsWhatEverybodyKnowsOnce() {
        assertThat(Flag.of(figures(40, 0.98, -0.1, Map.of("key", 0.98, "a", 0.02)), FOUR_OPTIONS))
                .containsExactly(Flag.TOO_EASY, Flag.IDLE_DISTRACTOR);
    }

    @Test
    void flagsNoOptionWhereThereAreNone() {
        assertThat(Flag.of(figures(40, 0.5, 0.4, Map.of()), new Flag.Expected(0, Set.of(), Set.of())))
                .isEmpty();
    }

    private static ItemFigures figures(
            int responses, double facility, double discrimination, Map<String, Double> chosen) {
        return new ItemFigures(
                new ItemId("done-is-shared"), responses, facility, OptionalDouble.of(discrimination), chosen);
    }
}
