package groundwork.item.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers are read as the table says that the front end is tested with too. */
final class WrittenNumberTest {
    private static final Path CASES =
            Path.of(System.getProperty("frontend.items", "../frontend/src/lib/items"), "numeric", "cases.json");

    static Stream<JsonNode> cases() throws IOException {
        return new ObjectMapper().readTree(CASES.toFile()).valueStream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatTheFrontEndReads(JsonNode one) {
        List<String> units =
                one.path("units").valueStream().map(JsonNode::asText).toList();
        JsonNode expected = one.path("is");
        assertThat(WrittenNumber.read(one.path("text").asText(), units).map(BigDecimal::toPlainString))
                .isEqualTo(expected.isNull() ? Optional.empty() : Optional.of(expected.asText()));
    }

    /** What the product writes, it reads. */
    @Test
    void readsWhatItWrites() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 2000; i++) {
            BigDecimal value = BigDecimal.valueOf(random.nextLong(-1_000_000_000, 1_000_000_000), random.nextInt(5));
            String written = Typeset.rounded(value, value.scale());
            assertThat(WrittenNumber.read(written, List.of()).orElseThrow())
                    .as(written)
                    .isEqualByComparingTo(value);
        }
    }

    @Test
    void writesThousandsAndOnlyDecimalsThatSaySomething() {
        assertThat(Typeset.rounded(new BigDecimal("-1250.499"), 2)).isEqualTo("−1,250.50");
        assertThat(Typeset.rounded(new BigDecimal("17.96"), 1)).isEqualTo("18");
        assertThat(Typeset.rounded(new BigDecimal("-0.04"), 1)).isEqualTo("0");
        assertThat(Typeset.plainly(new BigDecimal("0.125"))).isEqualTo("0.13");
    }

    /** Any text is read or refused, and soon. */
    @Test
    void neverStumbles() {
        String digits = "0123456789";
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 20_000; i++) {
            String letters = i % 2 == 0 ? digits : digits + ".,'’ -−+€%ek\u202f";
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(WrittenNumber.LONGEST + 5); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            boolean read = WrittenNumber.read(text.toString(), List.of("€")).isPresent();
            assertThat(read && text.length() > WrittenNumber.LONGEST).isFalse();
        }
    }
}
