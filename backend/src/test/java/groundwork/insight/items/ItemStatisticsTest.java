package groundwork.insight.items;

import static groundwork.insight.TestGroup.SINGLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import groundwork.account.LearnerId;
import groundwork.attempt.AttemptView;
import groundwork.curriculum.TestCurriculum;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.insight.TestGroup;
import groundwork.insight.items.ItemStatisticsView.ItemStatistic;
import groundwork.insight.items.ItemStatisticsView.OptionShare;
import groundwork.item.ItemId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Item statistics over a group, on both engines; their arithmetic has tests of its own. */
@DatabaseTest
final class ItemStatisticsTest {
    private TestGroup group;

    @BeforeEach
    void sitDown(Database database) {
        group = new TestGroup(database);
    }

    @Test
    void measuresFirstResponses(Database database) {
        List<LearnerId> learners = group.learners(5);
        learners.forEach(learner -> group.answer(learner, SINGLE, learners.indexOf(learner) < 3));
        learners.forEach(learner -> group.answer(learner, SINGLE, true));
        ItemStatistic item = item(learners, SINGLE);
        assertThat(item.responses()).isEqualTo(5);
        assertThat(item.figures().orElseThrow().facility()).isEqualTo(0.6, within(1e-9));
        assertThat(item.figures().orElseThrow().chance()).isEqualTo(1.0 / 3, within(1e-9));
        assertThat(item.figures().orElseThrow().options())
                .extracting(OptionShare::id, OptionShare::key, OptionShare::share)
                .containsExactlyInAnyOrder(
                        tuple("split", false, 0.0), tuple("merge", false, 0.4), tuple("decide", true, 0.6));
    }

    @Test
    void givesNoFiguresOfFewerThanFive(Database database) {
        List<LearnerId> learners = group.learners(4);
        learners.forEach(learner -> group.answer(learner, SINGLE, false));
        ItemStatistic item = item(learners, SINGLE);
        assertThat(item.responses()).isEqualTo(4);
        assertThat(item.figures()).isEmpty();
    }

    @Test
    void countsEveryTypeThatIsScored(Database database) {
        List<LearnerId> learners = group.learners(5);
        for (LearnerId learner : learners) {
            AttemptView practice = group.sitting.practice(learner);
            group.sitting.answerAll(learner, practice, true);
            group.sitting.answerAll(learner, group.sitting.practice(learner, TestCurriculum.OTHERS), true);
        }
        ItemStatisticsView statistics = group.statistics.of(List.of(Set.copyOf(learners)));
        assertThat(statistics.learners()).isEqualTo(5);
        assertThat(statistics.items()).extracting(ItemStatistic::itemType).contains("cloze", "spot", "grid", "numeric");
        assertThat(statistics.items())
                .filteredOn(item -> item.figures().isPresent())
                .hasSizeGreaterThan(9)
                .allMatch(item -> item.figures().orElseThrow().facility() > 0.99);
        assertThat(ItemTable.of(statistics).lines()).hasSize(statistics.items().size() + 1);
    }

    @Test
    void leavesOutVersionsThatAskedOtherwise(Database database) {
        List<LearnerId> learners = group.learners(6);
        group.answer(learners.getFirst(), SINGLE, false);
        group.sitting.edit(TestCurriculum.create("Edited: "));
        learners.stream().skip(1).forEach(learner -> group.answer(learner, SINGLE, true));
        ItemStatistic item = item(learners, SINGLE);
        assertThat(item.responses()).isEqualTo(5);
        assertThat(item.askedOtherwise()).isEqualTo(1);
        assertThat(item.figures().orElseThrow().facility()).isEqualTo(1.0);
    }

    @Test
    void poolsClassesThatHaveAFigureEach(Database database) {
        List<LearnerId> learners = group.learners(10);
        learners.forEach(learner -> group.answer(learner, SINGLE, true));
        assertThat(responses(Set.copyOf(learners.subList(0, 5)), Set.copyOf(learners.subList(5, 10))))
                .isEqualTo(10);
    }

    @Test
    void doesNotAddASmallClassToALargeOne(Database database) {
        List<LearnerId> learners = group.learners(6);
        learners.forEach(learner -> group.answer(learner, SINGLE, true));
        assertThat(responses(Set.copyOf(learners.subList(0, 5)), Set.of(learners.getLast())))
                .isEqualTo(5);
    }

    @Test
    void poolsSmallClassesWithEachOther(Database database) {
        List<LearnerId> learners = group.learners(6);
        learners.forEach(learner -> group.answer(learner, SINGLE, true));
        assertThat(responses(Set.copyOf(learners.subList(0, 3)), Set.copyOf(learners.subList(3, 6))))
                .isEqualTo(6);
    }

    private int responses(Set<LearnerId> one, Set<LearnerId> other) {
        return group.statistics.of(List.of(one, other)).items().stream()
                .mapToInt(ItemStatistic::responses)
                .sum();
    }

    private ItemStatistic item(List<LearnerId> learners, ItemId id) {
        return group.statistics.of(List.of(Set.copyOf(learners))).items().stream()
                .filter(item -> item.item().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
