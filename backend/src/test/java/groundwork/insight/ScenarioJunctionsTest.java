package groundwork.insight;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.curriculum.ScenarioId;
import groundwork.scenario.Junctions.Chosen;
import groundwork.scenario.Junctions.Junction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ScenarioJunctionsTest {
    private static final ScenarioId SCENARIO = new ScenarioId("two-columns");

    @Test
    void tellsChoicesOnceFiveHavePlayed() {
        ScenarioJunctions told = ScenarioJunctions.of(SCENARIO, List.of(junction(3, 2), junction(1, 0)));
        assertThat(told.played()).isEqualTo(5);
        assertThat(told.junctions().orElseThrow()).hasSize(2);
        assertThat(told.junctions().orElseThrow().getFirst().choices())
                .extracting(ScenarioJunctions.ClassChoice::learners)
                .containsExactly(3, 2);
    }

    @Test
    void tellsNoChoicesOfFewer() {
        ScenarioJunctions told = ScenarioJunctions.of(SCENARIO, List.of(junction(3, 1)));
        assertThat(told.played()).isEqualTo(4);
        assertThat(told.junctions()).isEmpty();
    }

    private static Junction junction(int asked, int pleased) {
        return new Junction(
                "s1",
                "Scene",
                "What now?",
                List.of(
                        new Chosen("ask", "Ask.", asked, Optional.empty()),
                        new Chosen("please", "Say yes.", pleased, Optional.of("yes-is-good-care"))));
    }
}
