package groundwork.item.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import groundwork.item.Evidence;
import groundwork.item.Instance;
import groundwork.item.Item;
import groundwork.item.ItemProblem;
import groundwork.item.MisconceptionId;
import groundwork.item.Outcome;
import groundwork.item.PartFeedback;
import groundwork.item.PartVerdict;
import groundwork.item.Score;
import groundwork.item.Text;
import groundwork.item.numeric.Numeric.Field;
import groundwork.item.numeric.Numeric.Parameter;
import groundwork.item.numeric.Numeric.Slip;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is drawn, what it earns, and what the linter is told. */
final class NumericTypeTest {
    private final NumericType type = new NumericType();
    private final Item<Numeric> example = type.examples().item();

    @Test
    void drawsOtherNumbersForOthersAndTheSameForTheSame() {
        Map<String, List<String>> stems = LongStream.range(0, 600)
                .mapToObj(seed -> type.prepare(example, seed).item().stem().value())
                .collect(Collectors.groupingBy(stem -> stem));

        assertThat(stems).hasSize(6).allSatisfy((stem, times) -> assertThat(times)
                .hasSizeBetween(60, 140));
        assertThat(stems).containsKey(stem("24,000", "3,000")).containsKey(stem("64,000", "8,000"));
        assertThat(type.prepare(example, 7)).isEqualTo(type.prepare(example, 7));
    }

    private static String stem(String cost, String gain) {
        return "A booking page for rowing boats costs " + cost + " € and brings in " + gain + " € a month."
                + "\n\nWhat does it return in a year, and when has it paid for itself?";
    }

    @Test
    void givesOnePointForEachFieldAndHalfForTheWrongUnit() {
        assertThat(earned("50", "8", "months")).isEqualTo(2);
        assertThat(earned("50", "8", "weeks")).isEqualTo(1.5);
        assertThat(earned("50", "9", "months")).isEqualTo(1);
        assertThat(earned("51", "9", "weeks")).isZero();
        assertThat(outcome("50", "8", "weeks").parts())
                .extracting(PartFeedback::verdict)
                .containsExactly(PartVerdict.RIGHT, PartVerdict.PARTLY);
    }

    @Test
    void showsTheBeliefBehindANumberAndWhatIsRight() {
        Outcome outcome = outcome("150 %", "8", "months");

        assertThat(outcome.misconceptions()).containsExactly(new MisconceptionId("gains-are-the-return"));
        PartFeedback field = outcome.parts().getFirst();
        assertThat(field.expected()).contains("50\u00a0%");
        assertThat(field.rationale().orElseThrow().value()).startsWith("You held all gains against the cost.");
        assertThat(outcome("7", "8", "months")
                        .parts()
                        .getFirst()
                        .rationale()
                        .orElseThrow()
                        .value())
                .startsWith("Of ");
        assertThat(outcome("7", "8", "months").misconceptions()).isEmpty();
    }

    @Test
    void tellsTheWorkedSolutionWithItsNumbers() {
        Instance<Numeric> instance = type.prepare(example, 1);
        String cost = instance.item().stem().value().replaceFirst("(?s).*costs (\\S+) €.*", "$1");

        assertThat(outcome("50", "8", "months").rationale().orElseThrow().value())
                .contains(" € come in for " + cost + " €, a return of 50 %.")
                .endsWith("The cost is covered after 8 months; what comes later is the return.");
        assertThat(instance.content().fields().getFirst().label().value())
                .isEqualTo("Return on the " + cost + " € after twelve months");
    }

    /** 12.345, to be rounded to one decimal. */
    @Test
    void takesEveryCorrectRoundingThatIsFineEnough() {
        assertThat(right("12.345", Optional.empty(), "12.3", "12.30", "12.35", "12.345", "12.3450"))
                .doesNotContainValue(false);
        assertThat(right("12.345", Optional.empty(), "12", "12.4", "12.37", "12.3451", "-12.3"))
                .doesNotContainValue(true);
        assertThat(right("4 + 0.6", Optional.of("0.5"), "5", "4.1", "5.1", "4.0"))
                .containsOnly(entry("5", true), entry("4.1", true), entry("5.1", true), entry("4.0", false));
        assertThat(right("200", Optional.of("2 %"), "196", "204", "195.9", "204.1"))
                .containsOnly(entry("196", true), entry("204", true), entry("195.9", false), entry("204.1", false));
    }

    private Map<String, Boolean> right(String answer, Optional<String> tolerance, String... given) {
        Field field = field("a", answer, tolerance, List.of());
        Instance<Numeric> instance = type.prepare(item("How much?", Map.of(), Map.of(), field), 1);
        return Arrays.stream(given).collect(Collectors.toMap(text -> text, text -> type.score(
                        instance, new NumericResponse(Map.of("a", text), Optional.empty()))
                .score()
                .orElseThrow()
                .isFull()));
    }

    @Test
    void earnsWithinItsBoundsForEverySeedAndAnyNumbers() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 2000; i++) {
            Instance<Numeric> instance = type.prepare(example, random.nextLong());
            NumericResponse guess = type.guess(instance, random);
            assertThat(type.refuse(instance, guess)).isEmpty();
            Score score = type.score(instance, guess).score().orElseThrow();
            assertThat(score.earned()).isBetween(0.0, score.possible());
            assertThat(type.score(instance, type.examples().correct()).score()).contains(new Score(2, 2));
            Evidence evidence = type.score(instance, guess).evidence().getFirst();
            assertThat(evidence.chance()).isZero();
        }
    }

    @Test
    void refusesInASentenceThatDoesNotRepeatWhatWasSent() {
        Instance<Numeric> instance = type.prepare(example, 1);
        assertThat(type.examples().malformed()).allSatisfy(malformed -> assertThat(
                        type.refuse(instance, malformed).orElseThrow())
                .hasSizeLessThan(120));
    }

    @Test
    void reportsNamesAndExpressionsThatAreNone() {
        assertThat(problems("{{a}} and {{b}}, {{nobody}} {{oops", Map.of("a", range()), Map.of("b", "a +"), "c + a"))
                .containsExactlyInAnyOrder("/where/b", "/stem", "/stem", "/fields/0/answer");
        assertThat(problems("{{a}}", Map.of("a", range(), "idle", range()), Map.of(), "RANDOM() + a"))
                .containsExactlyInAnyOrder("/fields/0/answer", "/parameters/idle");
        assertThat(problems("{{x}} {{= 2 * a|1}}", Map.of(), Map.of("a", "1"), "a"))
                .containsExactly("/stem");
    }

    @Test
    void reportsWhatComesOutWrongForAnyCombination() {
        Map<String, Parameter> a = Map.of("a", range());
        assertThat(problems("{{a}}", a, Map.of(), "1 / (a - 3)")).containsExactly("/fields/0/answer");
        assertThat(problems("{{a}}", a, Map.of("b", "c", "c", "b"), "a + b"))
                .containsExactlyInAnyOrder("/where/b", "/where/c", "/fields/0/answer");
        assertThat(problems("{{= a / 3}}", a, Map.of(), "a")).containsExactly("/stem");
        assertThat(problems("{{a}}", a, Map.of(), "a - 3")).containsExactly("/fields/0/answer");
        assertThat(problems("{{a}}", a, Map.of(), "a * 10 ^ 9")).containsExactly("/fields/0/answer");
        assertThat(problems("{{a}}", a, Map.of(), "a / 100")).containsExactly("/fields/0/answer");
        assertThat(problems("{{a}}", Map.of("a", Parameter.range(5, 1, 1)), Map.of(), "a"))
                .containsExactly("/parameters/a");
    }

    @Test
    void reportsANumberThatStandsForABeliefAndIsRight() {
        Slip square = new Slip("a ^ 2", Optional.empty(), new Text("Squared."));
        Slip cube = new Slip("a ^ 3", Optional.empty(), new Text("Cubed."));
        Field apart = field("f", "a + 1", Optional.empty(), List.of(square));
        assertThat(type.check(item("{{a}}", Map.of("a", range()), Map.of(), apart)))
                .isEmpty();
        assertThat(type.check(item("{{a}}", Map.of("a", range()), Map.of(), field("f", "4 * a", square))))
                .extracting(ItemProblem::message)
                .allMatch(message -> message.startsWith("With {a=4.0}: this cannot be told"));
        assertThat(type.check(item("{{a}}", Map.of("a", range()), Map.of(), field("f", "a + 7", square, cube))))
                .extracting(ItemProblem::pointer)
                .containsExactly("/fields/0/misconceptions/1/when");
    }

    @Test
    void drawsWhereThereAreTooManyCombinations() {
        Map<String, Parameter> many = Map.of("a", Parameter.range(1, 1000, 1), "b", Parameter.range(1, 1000, 1));
        assertThat(Sums.combinations(many)).hasSize(2000);
        assertThat(Sums.combinations(Map.of("a", range(), "b", range()))).hasSize(25);
        assertThat(problems("{{a}} {{b}}", many, Map.of(), "a / (b - b)")).containsExactly("/fields/0/answer");
    }

    private static Parameter range() {
        return Parameter.range(1, 5, 1);
    }

    private List<String> problems(
            String stem, Map<String, Parameter> parameters, Map<String, String> where, String answer) {
        return type.check(item(stem, parameters, where, field("f", answer))).stream()
                .map(ItemProblem::pointer)
                .toList();
    }

    private Item<Numeric> item(String stem, Map<String, Parameter> parameters, Map<String, String> where, Field field) {
        return example.asking(new Text(stem)).with(new Numeric(parameters, where, List.of(field), new Text("So.")));
    }

    private static Field field(String id, String answer, Slip... slips) {
        return field(id, answer, Optional.empty(), List.of(slips));
    }

    private static Field field(String id, String answer, Optional<String> tolerance, List<Slip> slips) {
        int decimals = answer.contains(".") ? 1 : 0;
        return new Field(
                id,
                new Text("Number"),
                Optional.empty(),
                List.of(),
                answer,
                tolerance,
                decimals,
                false,
                new Text("Because."),
                slips);
    }

    private double earned(String share, String payback, String unit) {
        return outcome(share, payback, unit).score().orElseThrow().earned();
    }

    private Outcome outcome(String share, String payback, String unit) {
        NumericResponse response =
                new NumericResponse(Map.of("return", share, "payback", payback), Optional.of(Map.of("payback", unit)));
        Instance<Numeric> instance = type.prepare(example, 1);
        assertThat(type.refuse(instance, response)).isEmpty();
        return type.score(instance, response);
    }
}
