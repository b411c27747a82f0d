package groundwork.scenario.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class StoryTest {
    private static final Condition NOTHING = new Condition(Map.of(), Map.of(), List.of(), List.of(), List.of());

    private static State state(int trust, String... flags) {
        return new State(Map.of("trust", trust), Set.of(flags));
    }

    @Test
    void holdsWhenEverythingInItHolds() {
        Condition condition =
                new Condition(Map.of("trust", 2), Map.of("trust", 4), List.of("told"), List.of("promised"), List.of());

        assertThat(condition.holds(state(2, "told"))).isTrue();
        assertThat(condition.holds(state(4, "told"))).isTrue();
        assertThat(condition.holds(state(1, "told"))).isFalse();
        assertThat(condition.holds(state(5, "told"))).isFalse();
        assertThat(condition.holds(state(3))).isFalse();
        assertThat(condition.holds(state(3, "told", "promised"))).isFalse();
        assertThat(NOTHING.holds(state(0))).isTrue();
    }

    @Test
    void holdsWhenOneOfSeveralHolds() {
        Condition rich = new Condition(Map.of("trust", 9), Map.of(), List.of(), List.of(), List.of());
        Condition told = new Condition(Map.of(), Map.of(), List.of("told"), List.of(), List.of());
        Condition either = new Condition(Map.of(), Map.of(), List.of(), List.of(), List.of(rich, told));

        assertThat(either.holds(state(9))).isTrue();
        assertThat(either.holds(state(0, "told"))).isTrue();
        assertThat(either.holds(state(0))).isFalse();
        assertThat(either.measures()).containsExactly("trust");
        assertThat(either.flags()).containsExactly("told");
    }

    @Test
    void givesEachWordAnEqualPartOfTheRange() {
        Measure measure = new Measure("trust", "Trust", 0, -2, 3, List.of("low", "fair", "high"));

        assertThat(List.of(-2, -1, 0, 1, 2, 3).stream().map(measure::word))
                .containsExactly("low", "low", "fair", "fair", "high", "high");
        assertThatThrownBy(() -> measure.word(4)).isInstanceOf(IllegalArgumentException.class);
    }
}
