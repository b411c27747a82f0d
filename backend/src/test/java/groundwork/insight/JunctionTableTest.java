package groundwork.insight;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.curriculum.ScenarioId;
import groundwork.scenario.Junctions.Chosen;
import groundwork.scenario.Junctions.Junction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class JunctionTableTest {
    @Test
    void hasARowForEachChoice() {
        assertThat(JunctionTable.of(List.of(played("two-columns", 3, 2))).lines())
                .containsExactly(
                        "scenario,begun by,scene,question,choice,text,belief,chosen by",
                        "two-columns,5,Monday,What now?,ask,Ask.,,3",
                        "two-columns,5,Monday,What now?,please,\"Say yes, and smile.\",yes-is-good-care,2");
    }

    @Test
    void tellsNothingOfScenariosThatFewerThanFiveHaveBegun() {
        assertThat(JunctionTable.of(List.of(played("two-columns", 3, 1))).lines())
                .hasSize(1);
    }

    private static ScenarioJunctions played(String scenario, int asked, int pleased) {
        Junction monday = new Junction(
                "s1",
                "Monday",
                "What now?",
                List.of(
                        new Chosen("ask", "Ask.", asked, Optional.empty()),
                        new Chosen("please", "Say yes, and smile.", pleased, Optional.of("yes-is-good-care"))));
        return ScenarioJunctions.of(new ScenarioId(scenario), List.of(monday));
    }
}
