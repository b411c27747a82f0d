package groundwork.mastery.model;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.memory.model.MemoryState;
import groundwork.memory.model.Trace;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class KnowsModelTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final LearnerLevel MIDDLING = LearnerLevel.of(List.of());

    private final KnowsModel model = new KnowsModel();

    @Test
    void guessesWithoutEvidenceAndSaysSo() {
        Knows knows = model.knows(List.of(ConceptStanding.NOT_MET), MIDDLING, NOW);

        assertThat(knows.evidence()).isZero();
        assertThat(knows.chance()).isBetween(0.2, 0.6);
        assertThat(knows.high() - knows.low()).isGreaterThan(0.3);
        assertThat(knows.isReady()).isFalse();
    }

    @Test
    void fallsWithTime() {
        List<ConceptStanding> met = List.of(met(1, 1, 1, 1));

        assertThat(chance(met, NOW.plus(Duration.ofDays(30)))).isLessThan(chance(met, NOW) - 0.05);
    }

    @Test
    void fallsWithAnswersThatFail() {
        ConceptEvidence right = ConceptEvidence.NONE.after(1, false).after(1, false);
        List<ConceptStanding> before = List.of(standing(right, 8));
        List<ConceptStanding> after = List.of(standing(right.after(-0.33, false), 1));

        assertThat(chance(after, NOW.plus(Duration.ofDays(3))))
                .isLessThan(chance(before, NOW.plus(Duration.ofDays(3))));
    }

    @Test
    void risesWithWhatTheLearnerBringsAlong() {
        LearnerLevel strong =
                LearnerLevel.of(List.of(ConceptEvidence.NONE.after(1, false), ConceptEvidence.NONE.after(1, false)));

        assertThat(model.knows(List.of(ConceptStanding.NOT_MET), strong, NOW).chance())
                .isGreaterThan(chance(List.of(ConceptStanding.NOT_MET), NOW));
    }

    @Test
    void narrowsItsRangeWithEvidence() {
        Knows little = model.knows(List.of(met(1, 1)), MIDDLING, NOW);
        Knows much = model.knows(List.of(met(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)), MIDDLING, NOW);

        assertThat(much.evidence()).isEqualTo(12);
        assertThat(much.high() - much.low()).isLessThan(0.8 * (little.high() - little.low()));
        assertThat(much.low()).isGreaterThanOrEqualTo(0);
        assertThat(much.high()).isLessThanOrEqualTo(1);
    }

    /** Practice alone says how practice goes; only unseen items in a mixed set say that somebody is ready. */
    @Test
    void callsNobodyReadyWithoutAMixedCheck() {
        Knows practised = new Knows(0.9, 0.8, 1, 12, 0);
        Knows checked = new Knows(0.9, 0.8, 1, 12, 1);

        assertThat(practised.isReady()).isFalse();
        assertThat(checked.isReady()).isTrue();
        assertThat(new Knows(0.6, 0.5, 0.7, 12, 5).isReady()).isFalse();
    }

    @Test
    void keepsWhatTheFirstMeetingShowed() {
        ConceptEvidence evidence =
                ConceptEvidence.NONE.after(0, false).after(1, true).after(1, true);

        assertThat(evidence).isEqualTo(new ConceptEvidence(3, 0, 0.75, 2, 2));
    }

    @Test
    void keepsALevelWithinItsBoundsWhateverTheCredits() {
        List<ConceptEvidence> lost = Collections.nCopies(50, ConceptEvidence.NONE.after(-1, false));

        assertThat(LearnerLevel.of(lost).credit()).isEqualTo(0.02);
        assertThat(model.knows(List.of(ConceptStanding.NOT_MET), LearnerLevel.of(lost), NOW)
                        .chance())
                .isBetween(0.0, 0.1);
    }

    @Test
    void measuresCalibration() {
        Calibration calibration = new Calibration();
        for (int i = 0; i < 10; i++) {
            calibration.add(0.75, i < 5 ? 1 : 0);
        }
        assertThat(calibration.error()).isEqualTo(0.25);
        assertThat(calibration.brier()).isEqualTo((0.0625 + 0.5625) / 2);
        assertThat(calibration.count()).isEqualTo(10);
        assertThat(calibration.curve()).isEqualTo("0.75→0.50 (10)");
    }

    private double chance(List<ConceptStanding> concepts, Instant at) {
        return model.knows(concepts, MIDDLING, at).chance();
    }

    private static ConceptStanding met(double... credits) {
        ConceptEvidence evidence = ConceptEvidence.NONE;
        for (double credit : credits) {
            evidence = evidence.after(credit, false);
        }
        return standing(evidence, 5);
    }

    private static ConceptStanding standing(ConceptEvidence evidence, double stability) {
        Trace trace = new Trace(new MemoryState(stability, 5), NOW, evidence.count(), 0);
        return new ConceptStanding(Optional.of(evidence), Optional.of(trace));
    }
}
