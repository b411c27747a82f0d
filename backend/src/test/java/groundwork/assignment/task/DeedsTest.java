package groundwork.assignment.task;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.LearnerId;
import groundwork.assignment.pack.TestPacks;
import groundwork.attempt.GroupAttempt;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What counts as done, and since when. */
final class DeedsTest {
    private static final Instant GIVEN = Instant.parse("2026-03-02T08:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LearnerId ADA = LearnerId.random();

    private static GroupAttempt begun(String kind, String target) {
        return new GroupAttempt(ADA, kind, Optional.of(target), GIVEN, Optional.empty());
    }

    private static GroupAttempt finished(String kind, String target, String at) {
        Instant time = Instant.parse(at);
        return new GroupAttempt(
                ADA, kind, Optional.of(target).filter(id -> !id.isEmpty()), time.minusSeconds(600), Optional.of(time));
    }

    private static Doing doing(AssignedTask task, GroupAttempt... attempts) {
        return Deeds.of(List.of(attempts), BERLIN).of(ADA, task, GIVEN);
    }

    @Test
    void tellsBegunFromDone() {
        GroupAttempt begun = begun("practice", "1.1");
        GroupAttempt done = finished("practice", "1.1", "2026-03-02T09:00:00Z");

        assertThat(doing(TestPacks.OBJECTIVE)).isEqualTo(Doing.NOT_STARTED);
        assertThat(doing(TestPacks.OBJECTIVE, begun)).isEqualTo(Doing.STARTED);
        assertThat(doing(TestPacks.OBJECTIVE, begun, done)).isEqualTo(Doing.DONE);
        assertThat(doing(TestPacks.OBJECTIVE, finished("testout", "1.1", "2026-03-02T09:00:00Z")))
                .isEqualTo(Doing.DONE);
    }

    @Test
    void countsNothingOfAnotherTargetOrKind() {
        GroupAttempt other = finished("practice", "1.3", "2026-03-02T09:00:00Z");
        GroupAttempt quiz = finished("quiz", "1.1", "2026-03-02T09:00:00Z");

        assertThat(doing(TestPacks.OBJECTIVE, other, quiz)).isEqualTo(Doing.NOT_STARTED);
        assertThat(Deeds.of(List.of(other), BERLIN).of(LearnerId.random(), TestPacks.OBJECTIVE, GIVEN))
                .isEqualTo(Doing.NOT_STARTED);
    }

    @Test
    void takesWhatWasLearntBeforeAndAsksForAFreshCheck() {
        String before = "2026-03-01T09:00:00Z";
        String after = "2026-03-02T09:00:00Z";

        assertThat(doing(TestPacks.QUIZ, finished("quiz", "one-of-each", before)))
                .isEqualTo(Doing.DONE);
        assertThat(doing(TestPacks.READINESS, finished("readiness", "", before)))
                .isEqualTo(Doing.NOT_STARTED);
        assertThat(doing(TestPacks.READINESS, finished("readiness-all", "", after)))
                .isEqualTo(Doing.DONE);
    }

    /** The third review is on the day of the fourth in Berlin, and on that of the second in London. */
    @Test
    void countsDaysOfReviewsByTheCalendarOfTheClass() {
        List<GroupAttempt> reviews = Stream.of(
                        "2026-03-01T20:00:00Z", "2026-03-02T20:00:00Z", "2026-03-02T23:30:00Z", "2026-03-03T20:00:00Z")
                .map(at -> finished("review", "", at))
                .toList();
        Deeds deeds = Deeds.of(reviews, BERLIN);

        assertThat(deeds.reviewDays(ADA, GIVEN)).isEqualTo(2);
        assertThat(deeds.of(ADA, TestPacks.reviews(2), GIVEN)).isEqualTo(Doing.DONE);
        assertThat(deeds.of(ADA, TestPacks.reviews(3), GIVEN)).isEqualTo(Doing.STARTED);
        assertThat(Deeds.of(reviews.subList(0, 1), BERLIN).of(ADA, TestPacks.reviews(1), GIVEN))
                .isEqualTo(Doing.NOT_STARTED);
    }

    @Test
    void isDoneOnceAllPartsAre() {
        assertThat(Doing.all(List.of(Doing.DONE, Doing.DONE))).isEqualTo(Doing.DONE);
        assertThat(Doing.all(List.of(Doing.DONE, Doing.NOT_STARTED))).isEqualTo(Doing.STARTED);
        assertThat(Doing.all(List.of(Doing.NOT_STARTED, Doing.NOT_STARTED))).isEqualTo(Doing.NOT_STARTED);
    }
}
