package groundwork.mastery.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be said of a learner, of one objective and of a set of them. */
final class ReadinessTest {
    @ParameterizedTest
    @CsvSource({
        "0.9,1,READY",
        "0.77,1,READY",
        "0.7,1,CLOSE",
        "0.6,9,CLOSE",
        "0.5,1,NOT_YET",
        "0.9,0,UNCHECKED",
        "0.1,0,UNCHECKED"
    })
    void callsAnObjectiveOnlyWhereItIsCheckedAndClearOfTheLine(double chance, int checks, ReadinessCall standing) {
        assertThat(knows(chance, checks).standing()).isEqualTo(standing);
    }

    @Test
    void saysNothingOfTheWholeBeforeHalfOfItIsChecked() {
        List<Knows> half = Stream.concat(
                        Collections.nCopies(5, knows(0.9, 1)).stream(), Collections.nCopies(5, knows(0.9, 0)).stream())
                .toList();

        assertThat(Readiness.of(half, checks(1.0, 5)).standing()).isEqualTo(ReadinessCall.READY);
        assertThat(Readiness.of(half.subList(1, 10), checks(1.0, 4)).standing()).isEqualTo(ReadinessCall.UNCHECKED);
        assertThat(Readiness.of(half, checks(1.0, 5)).checked()).isEqualTo(5);
    }

    @Test
    void weighsWhatTheChecksThemselvesEarned() {
        List<Knows> known = Collections.nCopies(24, knows(0.66, 1));
        Readiness strong = Readiness.of(known, checks(1.0, 24));
        Readiness weak = Readiness.of(known, checks(0.3, 24));

        assertThat(strong.standing()).isEqualTo(ReadinessCall.READY);
        assertThat(weak.standing()).isEqualTo(ReadinessCall.NOT_YET);
        assertThat(strong.chance()).isBetween(0.66, 0.8);
        assertThat(weak.chance()).isBetween(0.5, 0.66);
    }

    @Test
    void narrowsItsRangeWithEveryCheck() {
        List<Knows> known = Collections.nCopies(24, knows(0.6, 1));
        Readiness few = Readiness.of(known, checks(0.6, 2));
        Readiness many = Readiness.of(known, checks(0.6, 60));

        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
        assertThat(many.chance()).isBetween(many.low(), many.high());
    }

    private static Knows knows(double chance, int checks) {
        return new Knows(chance, Math.max(0, chance - 0.1), Math.min(1, chance + 0.1), checks, checks);
    }

    private static List<ConceptEvidence> checks(double credit, int count) {
        return Collections.nCopies(count, ConceptEvidence.NONE.after(credit, true));
    }
}
