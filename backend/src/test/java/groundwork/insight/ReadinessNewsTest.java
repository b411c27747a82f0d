package groundwork.insight;

import static groundwork.insight.TestGroup.SINGLE;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.LearnerId;
import groundwork.attempt.AttemptView;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.http.News;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a brief has news, on both engines. */
@DatabaseTest
final class ReadinessNewsTest {
    private final AtomicInteger nudges = new AtomicInteger();
    private final List<LearnerId> members = new ArrayList<>();
    private TestGroup group;
    private ReadinessNews news;

    @BeforeEach
    void sitDown(Database database) {
        group = new TestGroup(database);
        news = new ReadinessNews(group.meetings, group.sitting.attempts).join();
        members.addAll(group.learners(2));
    }

    @Test
    void nudgesWhoeverWatchesTheLearner(Database database) {
        try (News.Watch watch = watch()) {
            assertThat(watch.hasNews()).isFalse();
            group.answer(members.getFirst(), SINGLE, true);
            assertThat(nudges).hasValue(1);
            assertThat(watch.hasNews()).isTrue();
            assertThat(watch.hasNews()).isFalse();
        }
    }

    @Test
    void tellsOfWhatWasFinished(Database database) {
        AttemptView practice = group.sitting.practice(members.getFirst());
        try (News.Watch watch = watch()) {
            group.sitting.finish(members.getFirst(), practice);
            assertThat(nudges).hasValue(1);
            assertThat(watch.hasNews()).isTrue();
            assertThat(watch.hasNews()).isFalse();
        }
    }

    @Test
    void saysNothingOfOthers(Database database) {
        try (News.Watch watch = watch()) {
            group.answer(group.sitting.newLearner(), SINGLE, true);
            assertThat(nudges).hasValue(0);
            assertThat(watch.hasNews()).isFalse();
        }
    }

    @Test
    void tellsOfSomebodyWhoJoined(Database database) {
        try (News.Watch watch = watch()) {
            members.add(group.sitting.newLearner());
            assertThat(watch.hasNews()).isTrue();
        }
    }

    @Test
    void forgetsWhoeverHasGone(Database database) {
        watch().close();
        group.answer(members.getFirst(), SINGLE, true);
        assertThat(nudges).hasValue(0);
    }

    private News.Watch watch() {
        return news.of(() -> List.copyOf(members)).watch(nudges::incrementAndGet);
    }
}
