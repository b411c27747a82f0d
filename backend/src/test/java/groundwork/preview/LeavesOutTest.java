package groundwork.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import groundwork.account.LearnerId;
import groundwork.attempt.AttemptView;
import groundwork.attempt.LeftOut;
import groundwork.attempt.PreparedItem;
import groundwork.attempt.Sitting;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.TestCurriculum;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.http.Refused;
import groundwork.item.ItemId;
import groundwork.mastery.Mastery;
import groundwork.memory.Reviews;
import groundwork.memory.TestReviews;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every kind of attempt deals others in the place of what is left out, on both engines. */
@DatabaseTest
final class LeavesOutTest {
    /** How each kind is started, once the learner has answered everything wrongly a while ago. */
    private final Map<String, Function<LearnerId, AttemptView>> kinds = Map.of(
            "practice", learner -> sitting().start(learner, "practice", TestCurriculum.OBJECTIVE),
            "quiz", learner -> sitting().quiz(learner, TestCurriculum.QUIZ),
            "mistakes", learner -> sitting().start(learner, "mistakes"),
            "review", learner -> sitting().start(learner, "review"),
            "diagnostic", learner -> sitting().start(learner, "diagnostic"),
            "readiness", learner -> sitting().start(learner, "readiness"),
            "readiness-all", learner -> sitting().start(learner, "readiness-all"),
            "testout", learner -> sitting().start(learner, "testout", TestCurriculum.OBJECTIVE));

    /**
     * A quiz is what its author chose: it becomes shorter. So does a review here, where several concepts that are due share
     * two items.
     */
    private static final Set<String> WITHOUT_OTHERS = Set.of("quiz", "review");

    private final Set<ItemId> off = new HashSet<>();
    private Optional<Sitting> opened = Optional.empty();
    private LearnerId ada;
    private Reviews reviews;

    @BeforeEach
    void answerAllWrongly(Database database) {
        Sitting sitting = new Sitting(database);
        opened = Optional.of(sitting);
        reviews = TestReviews.of(database, sitting);
        new Mastery(database, sitting::curriculum, reviews, sitting.clock).join(sitting.attempts);
        LeftOut leaving = learner -> learner.equals(ada) ? Set.copyOf(off) : Set.of();
        sitting.attempts.register(leaving);
        ada = sitting.newLearner();
        sitting.answerAll(ada, sitting.practice(ada), false);
        sitting.answerAll(ada, sitting.practice(ada, TestCurriculum.OTHERS), false);
        sitting.clock.pass(Duration.ofDays(20));
    }

    private Sitting sitting() {
        return opened.orElseThrow();
    }

    /** A kind that joins later has to be named here. */
    @Test
    void namesEveryKind(Database database) {
        Refused refusal = catchThrowableOfType(Refused.class, () -> sitting().start(ada, "nobody"));
        String said = refusal.problem().errors().orElseThrow().getFirst().detail();
        Set<String> known = Set.of(said.replaceAll(".*there are |\\.$", "").split(", "));
        assertThat(known).isEqualTo(with(kinds.keySet(), "scenario"));
    }

    private static Set<String> with(Set<String> some, String one) {
        Set<String> all = new HashSet<>(some);
        all.add(one);
        return all;
    }

    @Test
    void dealsOthersInThePlaceOfWhatIsLeftOut(Database database) {
        kinds.forEach((kind, start) -> {
            off.clear();
            List<ItemId> usual = dealt(start.apply(ada));
            off.add(usual.getFirst());
            List<ItemId> others = dealt(start.apply(ada));
            assertThat(others).as(kind).isNotEmpty().doesNotContainAnyElementsOf(off);
            int fewer =
                    WITHOUT_OTHERS.contains(kind) || usual.size() == pool(kind).size() ? 1 : 0;
            assertThat(others).as(kind).hasSize(usual.size() - fewer);
        });
    }

    /** A review asks for what is due by another item of the concept. */
    @Test
    void reviewsByAnotherItem(Database database) {
        Function<LearnerId, AttemptView> review = learner -> sitting().start(learner, "review");
        ItemId first = new ItemId("example-single-choice");
        ItemId second = new ItemId("example-single-choice-again");
        assertThat(dealt(review.apply(ada))).containsAnyOf(first, second);

        off.add(first);
        assertThat(dealt(review.apply(ada))).contains(second).doesNotContain(first);
        off.clear();
        off.add(second);
        assertThat(dealt(review.apply(ada))).contains(first).doesNotContain(second);
    }

    /** How many the kind chooses from; one that chooses all of them has no other. */
    private Set<ItemId> pool(String kind) {
        boolean checks =
                Set.of("diagnostic", "readiness", "readiness-all", "testout").contains(kind);
        return sitting().curriculum().contents().items().stream()
                .filter(item -> !kind.equals("testout") || item.objective().equals(TestCurriculum.OBJECTIVE))
                .map(item -> item.item().id())
                .filter(item -> item.value().endsWith("-check") == checks)
                .filter(item -> !checks || !item.value().matches(".*(written|judgement).*"))
                .collect(Collectors.toSet());
    }

    private static List<ItemId> dealt(AttemptView attempt) {
        return attempt.items().stream().map(PreparedItem::id).toList();
    }

    @Test
    void saysWhenNothingIsLeft(Database database) {
        sitting().curriculum().contents().items().stream().map(BankItem::item).forEach(item -> off.add(item.id()));
        kinds.forEach((kind, start) -> assertThatThrownBy(() -> start.apply(ada))
                .as(kind)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(409)));
        assertThatThrownBy(() -> sitting().practice(ada)).hasMessageContaining("left out");
        assertThat(TestReviews.due(reviews, ada)).isZero();
    }

    /** What was asked before it was left out still counts; the check does not end early, and asks none of the others. */
    @Test
    void goesOnWithTheDiagnosticWhenSomethingIsLeftOutMeanwhile(Database database) {
        List<ItemId> all = asked(0);
        List<ItemId> fewer = asked(3);

        assertThat(fewer).doesNotContainAnyElementsOf(off).hasSize(all.size() - 1);
    }

    /** A diagnostic to its end, in the course of which something is left out that it has not asked. */
    private List<ItemId> asked(int leavesOutAfter) {
        AttemptView check = sitting().start(ada, "diagnostic");
        List<ItemId> asked = new ArrayList<>();
        Optional<ItemId> next = check.next();
        while (next.isPresent()) {
            asked.add(next.get());
            if (asked.size() == leavesOutAfter) {
                sitting().curriculum().contents().items().stream()
                        .map(item -> item.item().id())
                        .filter(item -> pool("diagnostic").contains(item) && !asked.contains(item))
                        .findFirst()
                        .ifPresent(off::add);
            }
            next = sitting().answer(ada, check, next.get(), true).next();
        }
        return asked;
    }

    @Test
    void keepsWhatAnAttemptPinned(Database database) {
        AttemptView practice = sitting().practice(ada);
        off.addAll(dealt(practice));

        assertThat(dealt(sitting().view(ada, practice))).isEqualTo(dealt(practice));
        sitting().answerAll(ada, practice, true);
        assertThat(sitting().view(ada, practice).next()).isEmpty();
    }

    @Test
    void leavesNothingOutForOthers(Database database) {
        LearnerId ben = sitting().newLearner();
        off.addAll(dealt(sitting().practice(ada)));

        assertThat(dealt(sitting().practice(ben))).containsAnyElementsOf(off);
    }
}
