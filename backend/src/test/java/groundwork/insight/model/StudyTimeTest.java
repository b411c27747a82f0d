package groundwork.insight.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StudyTimeTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void believesWhatWasMeasured() {
        assertThat(active(START, minutes(3), Optional.of(minutes(2)))).isEqualTo(minutes(2));
    }

    @Test
    void countsNoMoreThanHasPassed() {
        assertThat(active(START, minutes(1), Optional.of(minutes(4)))).isEqualTo(minutes(1));
    }

    @Test
    void believesNoAnswerThatTookLongerThanFiveMinutes() {
        assertThat(active(START, minutes(60), Optional.of(minutes(50)))).isEqualTo(minutes(5));
    }

    @Test
    void countsAMinuteWhereNothingWasMeasured() {
        assertThat(active(START, minutes(60), Optional.empty())).isEqualTo(minutes(1));
    }

    @Test
    void countsNoMomentTwiceInTwoWindows() {
        StudyTime both = StudyTime.NONE
                .after(START, START.plus(minutes(4)), Optional.of(minutes(4)))
                .after(START, START.plus(minutes(5)), Optional.of(minutes(4)));
        assertThat(both).isEqualTo(new StudyTime(minutes(5), START.plus(minutes(5))));
    }

    private static Duration active(Instant begun, Duration passed, Optional<Duration> inSight) {
        return StudyTime.NONE.after(begun, begun.plus(passed), inSight).active();
    }

    private static Duration minutes(int count) {
        return Duration.ofMinutes(count);
    }
}
