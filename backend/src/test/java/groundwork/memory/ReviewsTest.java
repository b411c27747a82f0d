package groundwork.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.account.LearnerId;
import groundwork.attempt.AttemptView;
import groundwork.attempt.PreparedItem;
import groundwork.attempt.Sitting;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.http.Refused;
import groundwork.item.ItemId;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is due for review, on both engines. */
@DatabaseTest
final class ReviewsTest {
    private Sitting sitting;
    private Reviews reviews;
    private LearnerId ada;

    @BeforeEach
    void sitDown(Database database) {
        sitting = new Sitting(database);
        reviews = TestReviews.of(database, sitting);
        ada = sitting.newLearner();
    }

    @Test
    void hasNothingToReviewBeforeAnythingIsRemembered(Database database) {
        assertThat(reviews.view(ada).today()).isZero();
        assertThat(reviews.view(ada).next()).isEmpty();
        assertThatThrownBy(() -> sitting.start(ada, "review")).isInstanceOf(Refused.class);
    }

    @Test
    void bringsBackWhatWasPractisedWhenItFades(Database database) {
        sitting.answerAll(ada, sitting.practice(ada), true);
        int remembered = reviews.memories(ada).size();
        assertThat(reviews.view(ada).today()).isZero();
        assertThat(reviews.view(ada).next()).isPresent();
        sitting.clock.pass(Duration.ofDays(3));

        assertThat(reviews.view(ada).today()).isPositive().isLessThanOrEqualTo(remembered);
        AttemptView review = sitting.start(ada, "review");
        assertThat(ids(review)).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(remembered);
        sitting.answerAll(ada, review, true);
        assertThat(reviews.view(ada).today()).isZero();
        assertThat(reviews.view(ada).done()).isEqualTo(review.items().size());
    }

    /** Every type has two practice items on one concept: the one met longest ago comes. */
    @Test
    void asksByTheItemMetLongestAgo(Database database) {
        AttemptView practice = sitting.practice(ada);
        sitting.answerAll(ada, practice, true);
        List<ItemId> met = ids(practice);
        sitting.clock.pass(Duration.ofDays(3));
        ItemId first = ids(sitting.start(ada, "review")).getFirst();
        ItemId twin = new ItemId(
                first.value().endsWith("-again") ? first.value().replace("-again", "") : first.value() + "-again");

        assertThat(met.indexOf(first)).isLessThan(met.indexOf(twin));
    }

    @Test
    void keepsToTheCapThatTheLearnerSet(Database database) {
        sitting.answerAll(ada, sitting.practice(ada), true);
        sitting.clock.pass(Duration.ofDays(3));
        int due = reviews.view(ada).today();
        reviews.change(ada, new ReviewSettings(1, ZoneOffset.UTC));

        assertThat(due).isGreaterThan(1);
        assertThat(reviews.view(ada).today()).isEqualTo(1);
        assertThat(reviews.view(ada).later()).isEqualTo(due - 1);
        assertThat(reviews.view(ada).days()).isPositive();
        assertThat(sitting.start(ada, "review").items()).hasSize(1);
    }

    /** Between the sixth and the eighth day, although everything was answered right in between. */
    @Test
    void asksAgainAfterAConfidentErrorByAnotherItem(Database database) {
        AttemptView practice = sitting.practice(ada);
        ItemId wrong = ids(practice).getFirst();
        sitting.answer(ada, practice, wrong, false);
        sitting.clock.pass(Duration.ofDays(1));
        ids(practice).stream().skip(1).forEach(item -> sitting.answer(ada, practice, item, true));
        sitting.clock.pass(Duration.ofDays(4));
        assertThat(reviews.view(ada).confidentErrors()).isZero();
        sitting.clock.pass(Duration.ofDays(1));
        reviews.change(ada, new ReviewSettings(1, ZoneOffset.UTC));

        assertThat(reviews.view(ada).confidentErrors()).isPositive();
        AttemptView review = sitting.start(ada, "review");
        assertThat(ids(review)).isNotEmpty().doesNotContain(wrong);
        sitting.answerAll(ada, review, true);
        assertThat(reviews.view(ada).confidentErrors()).isZero();
    }

    @Test
    void seesNothingOfOtherLearners(Database database) {
        sitting.answerAll(ada, sitting.practice(ada), false);

        assertThat(reviews.memories(sitting.newLearner())).isEmpty();
    }

    private static List<ItemId> ids(AttemptView attempt) {
        return attempt.items().stream().map(PreparedItem::id).toList();
    }
}
