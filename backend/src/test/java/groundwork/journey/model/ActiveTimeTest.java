package groundwork.journey.model;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.journey.model.ActiveTime.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What counts as active, and what does not. */
final class ActiveTimeTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private static Answer answer(int begunSeconds, int answeredSeconds, int inSightSeconds) {
        return new Answer(
                START.plusSeconds(begunSeconds),
                START.plusSeconds(answeredSeconds),
                inSightSeconds < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(inSightSeconds)));
    }

    private static List<Integer> seconds(Answer... answers) {
        return ActiveTime.of(List.of(answers)).stream()
                .map(active -> Math.toIntExact(active.toSeconds()))
                .toList();
    }

    @Test
    void countsTheTimeInSight() {
        assertThat(seconds(answer(0, 50, 40), answer(0, 130, 70))).containsExactly(40, 70);
    }

    @Test
    void countsNoIdleHour() {
        assertThat(seconds(answer(0, 3600, 3590))).containsExactly(300);
    }

    @Test
    void countsLittleWhereNothingWasMeasured() {
        assertThat(seconds(answer(0, 20, -1), answer(0, 3600, -1))).containsExactly(20, 60);
    }

    @Test
    void countsNoMomentTwiceInTwoWindows() {
        assertThat(seconds(answer(0, 100, 100), answer(10, 110, 100))).containsExactly(100, 10);
    }

    @Test
    void believesNoImpossibleMeasure() {
        assertThat(seconds(answer(0, 10, 5000), answer(0, 5, 5))).containsExactly(10, 0);
        assertThat(ActiveTime.of(List.of(new Answer(START, START.plusSeconds(9), Optional.of(Duration.ofSeconds(-4))))))
                .containsExactly(Duration.ZERO);
    }

    /** Never more than the clock on the wall, never more than the cap, and more answers never take away from earlier ones. */
    @Test
    void staysWithinTheTimeThatPassed() {
        Random random = new Random(4);
        for (int i = 0; i < 5_000; i++) {
            List<Answer> answers = new ArrayList<>();
            int at = 0;
            for (int j = 0; j < 20; j++) {
                at += random.nextInt(600);
                answers.add(answer(random.nextInt(at + 1), at, random.nextInt(900) - 60));
            }
            List<Duration> active = ActiveTime.of(answers);
            Duration sum = active.stream().reduce(Duration.ZERO, Duration::plus);

            assertThat(sum).isLessThanOrEqualTo(Duration.ofSeconds(at));
            assertThat(active).allMatch(one -> !one.isNegative() && one.compareTo(ActiveTime.LONGEST) <= 0);
            assertThat(ActiveTime.of(answers.subList(0, 10))).isEqualTo(active.subList(0, 10));
        }
    }
}
