package groundwork.insight.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.item.ItemId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ItemAnalysisTest {
    private static final double EXACT = 1e-12;

    /** The expected values come from Python's {@code statistics.mean} and {@code statistics.correlation}. */
    @Test
    void agreesWithFiguresComputedElsewhereForThirtyByTwenty() throws IOException {
        List<ItemFigures> figures = new ItemAnalysis(matrix()).figures();
        List<double[]> expected = numbers("figures-30x20.csv");
        assertThat(figures).hasSize(20);
        for (int item = 0; item < expected.size(); item++) {
            assertThat(figures.get(item).responses()).isEqualTo(30);
            assertThat(figures.get(item).facility()).isCloseTo(expected.get(item)[0], within(EXACT));
            assertThat(figures.get(item).discrimination().orElseThrow())
                    .isCloseTo(expected.get(item)[1], within(EXACT));
        }
    }

    @Test
    void comparesPeopleWhoMetDifferentItems() throws IOException {
        List<FirstResponse> ragged = matrix().stream()
                .filter(one -> !one.item().equals(item(Integer.parseInt(one.member()))))
                .toList();
        assertThat(new ItemAnalysis(ragged).figures())
                .hasSize(20)
                .allMatch(figures ->
                        figures.responses() == 29 && figures.discrimination().isPresent());
    }

    @Test
    void findsNoDiscriminationAmongTooFew() throws IOException {
        List<FirstResponse> nine = matrix().stream()
                .filter(one -> Integer.parseInt(one.member()) < 9)
                .toList();
        assertThat(new ItemAnalysis(nine).figures())
                .allMatch(figures -> figures.discrimination().isEmpty());
    }

    @Test
    void findsNoDiscriminationWhereTheRestIsShort() throws IOException {
        List<FirstResponse> five = matrix().stream()
                .filter(one -> one.item().value().compareTo("item-05") < 0)
                .toList();
        assertThat(new ItemAnalysis(five).figures()).hasSize(5).allMatch(figures -> figures.discrimination()
                .isEmpty());
    }

    @Test
    void countsEachOptionThatWasChosen() {
        List<FirstResponse> responses = List.of(
                response("ada", 1, "key"), response("bo", 0, "half", "other"), response("cy", 0.5, "key", "half"));
        assertThat(new ItemAnalysis(responses).figures().getFirst().chosen())
                .containsOnlyKeys("key", "half", "other")
                .containsEntry("key", 2.0 / 3)
                .containsEntry("other", 1.0 / 3);
    }

    private static FirstResponse response(String member, double share, String... chosen) {
        return new FirstResponse(member, new ItemId("done-is-shared"), share, Set.of(chosen));
    }

    private static ItemId item(int number) {
        return new ItemId(String.format("item-%02d", number));
    }

    private static List<FirstResponse> matrix() throws IOException {
        List<FirstResponse> responses = new ArrayList<>();
        List<double[]> rows = numbers("matrix-30x20.csv");
        for (int member = 0; member < rows.size(); member++) {
            for (int item = 0; item < rows.get(member).length; item++) {
                responses.add(new FirstResponse(String.valueOf(member), item(item), rows.get(member)[item], Set.of()));
            }
        }
        return responses;
    }

    private static List<double[]> numbers(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(ItemAnalysisTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Arrays.stream(line.split(",", -1))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toList();
        }
    }
}
