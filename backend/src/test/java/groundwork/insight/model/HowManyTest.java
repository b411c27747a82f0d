package groundwork.insight.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HowManyTest {
    private static final double LIMIT = 2.0 / 3;
    private static final double ALMOST = 1e-6;

    /** Expected by enumerating all 32 outcomes, with Python's {@code statistics.NormalDist}. */
    @Test
    void agreesWithEnumeration() {
        List<Estimate> members = List.of(
                new Estimate(0.9, 0.8, 0.95),
                new Estimate(0.7, 0.4, 0.9),
                new Estimate(0.3, 0.1, 0.6),
                new Estimate(0.66, 0.5, 0.8),
                new Estimate(0.2, 0.05, 0.5));
        HowMany count = HowMany.of(members, LIMIT);
        assertThat(count.measured()).isEqualTo(5);
        assertThat(count.expected()).isCloseTo(2.1314133764529672, within(ALMOST));
        assertThat(count.low()).isEqualTo(1);
        assertThat(count.high()).isEqualTo(3);
    }

    @Test
    void isSureWhereEverybodyIs() {
        HowMany all = HowMany.of(Collections.nCopies(500, new Estimate(0.99, 0.98, 0.995)), LIMIT);
        assertThat(all.low()).isEqualTo(500);
        HowMany none = HowMany.of(Collections.nCopies(500, new Estimate(0.02, 0.01, 0.05)), LIMIT);
        assertThat(none.high()).isZero();
    }

    @Test
    void saysNothingOfNobody() {
        assertThat(HowMany.of(List.of(), LIMIT)).isEqualTo(new HowMany(0, 0, 0, 0));
    }

    /** Of members of whom nothing is known, from none to all may know it. */
    @Test
    void widensWithLessKnown() {
        HowMany vague = HowMany.of(Collections.nCopies(20, new Estimate(0.7, 0.1, 0.99)), LIMIT);
        HowMany known = HowMany.of(Collections.nCopies(20, new Estimate(0.7, 0.69, 0.71)), LIMIT);
        assertThat(vague.high() - vague.low()).isGreaterThan(known.high() - known.low());
    }

    @Test
    void computesTheNormalDistribution() {
        assertThat(Normal.below(-3)).isCloseTo(0.0013498980316301035, within(ALMOST));
        assertThat(Normal.below(-1.2)).isCloseTo(0.11506967022170833, within(ALMOST));
        assertThat(Normal.below(0.4)).isCloseTo(0.6554217416103242, within(ALMOST));
        assertThat(Normal.below(5)).isCloseTo(0.9999997133484282, within(ALMOST));
    }
}
