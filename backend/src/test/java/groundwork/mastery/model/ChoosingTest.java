package groundwork.mastery.model;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.item.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Which check items a measurement chooses, and when it stops. */
final class ChoosingTest {
    private final List<CheckItem> pool = new ArrayList<>();

    ChoosingTest() {
        for (int category = 0; category < 6; category++) {
            for (int objective = 0; objective < 7; objective++) {
                for (int i = 0; i < 3; i++) {
                    String name = "c" + category + "o" + objective;
                    pool.add(new CheckItem(new ItemId(name + "i" + i), name, category, 0));
                }
            }
        }
    }

    @Test
    void asksEveryCategoryAndNoItemTwice() {
        List<Diagnostic.Answer> answers = ask(item -> item.value().hashCode() % 2 == 0 ? 1.0 : 0.0);

        assertThat(answers).doesNotHaveDuplicates().hasSizeBetween(Diagnostic.FEWEST_ITEMS, Diagnostic.MOST_ITEMS);
        assertThat(new Diagnostic(pool).places(answers).values())
                .hasSize(6)
                .allMatch(place -> place.answers() >= 2 && place.place() > 0 && place.place() < 1);
    }

    @Test
    void stopsEarlierForWhoeverKnowsAll() {
        int ofMixed = ask(item -> item.value().hashCode() % 2 == 0 ? 1.0 : 0.0).size();

        assertThat(ask(item -> 1.0)).hasSizeLessThan(ofMixed).hasSizeGreaterThanOrEqualTo(Diagnostic.FEWEST_ITEMS);
    }

    @Test
    void tellsTheStrongCategoryFromTheWeak() {
        List<Diagnostic.Answer> answers = ask(item -> item.value().startsWith("c0") ? 1.0 : 0.0);
        var places = new Diagnostic(pool).places(answers);

        assertThat(places.get(0)).satisfies(strong -> assertThat(places.get(3))
                .satisfies(weak -> assertThat(strong.place()).isGreaterThan(weak.place() + 0.15)));
    }

    @Test
    void asksOnlyWhatThereIs() {
        pool.subList(4, pool.size()).clear();

        assertThat(ask(item -> 0.5)).hasSize(4);
    }

    /** What only a person can judge comes to no credit; it is asked for all that. */
    @Test
    void asksNothingAgainThatCameToNoCredit() {
        List<ItemId> dealt = new ArrayList<>();
        Diagnostic diagnostic = new Diagnostic(pool);
        for (Optional<ItemId> next = diagnostic.next(List.of(), dealt);
                next.isPresent();
                next = diagnostic.next(List.of(), dealt)) {
            dealt.add(next.get());
        }

        assertThat(dealt).doesNotHaveDuplicates().hasSize(Diagnostic.MOST_ITEMS);
    }

    @Test
    void mixesOneOfEachObjectiveBeforeASecond() {
        List<ItemId> set = MixedSet.of(pool, 50);

        assertThat(set).hasSize(50).doesNotHaveDuplicates();
        assertThat(set.subList(0, 42).stream().map(item -> item.value().substring(0, 4)))
                .doesNotHaveDuplicates();
    }

    @Test
    void prefersWhatTheLearnerHasNotMet() {
        List<CheckItem> met = List.of(
                new CheckItem(new ItemId("long-ago"), "o", 0, 3),
                new CheckItem(new ItemId("lately"), "o", 0, 9),
                new CheckItem(new ItemId("never"), "o", 0, 0));

        assertThat(MixedSet.of(met, 2)).containsExactly(new ItemId("never"), new ItemId("long-ago"));
        assertThat(TestOut.of(met)).containsExactly(new ItemId("never"), new ItemId("long-ago"), new ItemId("lately"));
        assertThat(new Diagnostic(met).next(List.of())).hasValue(new ItemId("never"));
    }

    @Test
    void passesFourOfFive() {
        assertThat(TestOut.isPassed(List.of(1.0, 1.0, -1 / 3.0, 1.0, 1.0))).isTrue();
        assertThat(TestOut.isPassed(List.of(1.0, 1.0, -1 / 3.0, -1 / 3.0, 1.0))).isFalse();
        assertThat(TestOut.isPassed(List.of())).isFalse();
    }

    private List<Diagnostic.Answer> ask(Function<ItemId, Double> credit) {
        Diagnostic diagnostic = new Diagnostic(pool);
        List<Diagnostic.Answer> answers = new ArrayList<>();
        for (Optional<ItemId> next = diagnostic.next(answers); next.isPresent(); next = diagnostic.next(answers)) {
            answers.add(new Diagnostic.Answer(next.get(), credit.apply(next.get())));
        }
        return answers;
    }
}
