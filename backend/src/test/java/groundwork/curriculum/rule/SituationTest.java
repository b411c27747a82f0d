package groundwork.curriculum.rule;

import static groundwork.curriculum.TestContent.ITEMS;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.curriculum.TestContent;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SituationTest {
    private static boolean isConcrete(Path root, String situation) {
        TestContent content = new TestContent(root).item("ferry");
        content.replace(ITEMS + "ferry.yaml", "Emil runs sales at a bakery chain ferry.", situation);
        return Situation.isConcrete(content.read().items().getFirst().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kwabena is asked for help.", "A team works in Oran.", "It has 12 items.", "Five wait."})
    void isConcreteWithANameOrANumber(String situation, @TempDir Path root) {
        assertThat(isConcrete(root, situation)).isTrue();
    }

    @Test
    void isNotConcreteWhereScrumAloneIsNamed(@TempDir Path root) {
        assertThat(isConcrete(root, "The Product Owner of a Scrum Team is asked for help in a Sprint."))
                .isFalse();
    }

    @Test
    void isNotConcreteWhereOnlyAQuestionStands(@TempDir Path root) {
        assertThat(isConcrete(root, "")).isFalse();
    }
}
