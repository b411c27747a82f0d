package groundwork.insight;

import static groundwork.insight.TestGroup.SINGLE;
import static groundwork.insight.TestGroup.SINGLE_AGAIN;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.LearnerId;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept ready of briefs, on both engines. */
@DatabaseTest
final class WarmBriefsTest {
    private final List<LearnerId> near = new ArrayList<>();
    private TestGroup group;
    private WarmBriefs warm;

    @BeforeEach
    void sitDown(Database database) {
        group = new TestGroup(database);
        warm = new WarmBriefs(group.briefs, () -> List.copyOf(near)).join(group.sitting.attempts);
        near.addAll(group.learners(45));
        near.stream().limit(5).forEach(learner -> group.answer(learner, SINGLE, false));
    }

    @Test
    void readsThoseOfClassesThatAreNear(Database database) {
        LearnerId other = group.sitting.newLearner();
        warm.sweep();
        assertThat(near).allMatch(group.briefs::keep).allMatch(group.briefs::isReady);
        assertThat(group.briefs.keep(other)).isFalse();
    }

    @Test
    void readsWhoeverHasAnsweredSince(Database database) {
        warm.sweep();
        group.answer(near.getFirst(), SINGLE_AGAIN, false);
        assertThat(group.briefs.isReady(near.getFirst())).isFalse();
        warm.refresh();
        assertThat(group.briefs.isReady(near.getFirst())).isTrue();
        assertThat(group.brief(near)).isEqualTo(group.fromScratch(near));
    }

    /** Who is in no class that is near, and in none whose brief was opened, costs nothing. */
    @Test
    void readsNobodyWhoIsNotKept(Database database) {
        LearnerId other = group.sitting.newLearner();
        group.answer(other, SINGLE, true);
        warm.refresh();
        assertThat(group.briefs.keep(other)).isFalse();
    }

    @Test
    void dropsWhoeverIsThereNoMore(Database database) {
        warm.sweep();
        LearnerId erased = near.removeLast();
        database.write(sql -> sql.execute("delete from learner where id = ?", erased.value()));
        warm.sweep();
        assertThat(group.briefs.keep(erased)).isFalse();
        assertThat(group.briefs.keep(near.getLast())).isTrue();
    }

    @Test
    void dropsWhoeverIsMergedOrErasedAtOnce(Database database) {
        warm.sweep();
        LearnerId erased = near.getFirst();
        LearnerId merged = near.getLast();
        LearnerId account = group.sitting.newLearner();
        database.writeFor(account.value(), write -> {
            group.meetings.personalData().erase(erased, write);
            group.meetings.personalData().merge(write, merged);
            return 0;
        });
        assertThat(group.briefs.keep(erased)).isFalse();
        assertThat(group.briefs.keep(merged)).isFalse();
    }

    @Test
    void beginsNothingOnceItIsClosed(Database database) {
        warm.start();
        warm.close();
        warm.sweep();
        assertThat(near).noneMatch(group.briefs::isReady);
    }
}
