package groundwork.item;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.App;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.bank.Bank;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The key of every item in the bank, as trainers read it, is scored as learners' responses are. */
final class BankKeysTest {
    private static final int SEEDS = 5;

    private final Curriculum bank = new Bank(App.itemTypes()).packed();

    @Test
    void earnsAllThereIsWithTheKeyOfEveryItem() {
        assertThat(bank.contents().items().size()).isGreaterThan(500);
        assertThat(bank.contents().items())
                .allSatisfy(item -> LongStream.range(0, SEEDS).forEach(seed -> earnsAll(item.item(), seed)));
    }

    private static void earnsAll(Item<?> item, long seed) {
        Prepared<?, ?, ?> prepared = App.itemTypes().prepare(item, seed);
        ItemResponse key = prepared.key();
        assertThat(prepared.refuse(key)).as("%s is refused", key).isEmpty();
        Outcome outcome = prepared.score(key);
        assertThat(outcome.misconceptions()).isEmpty();
        if (App.itemTypes().of(item.type()).isMeasured()) {
            assertThat(outcome.score().filter(Score::isFull))
                    .as("%s earns all", key)
                    .isPresent();
        } else {
            assertThat(outcome.score()).isEmpty();
            assertThat(outcome.model()).isPresent();
        }
    }

    /** What parts of an item stand for is told of every wrong answer; a part that is right stands for nothing. */
    @Test
    void tellsOfEveryBeliefThatAnItemStandsFor() {
        assertThat(bank.contents().items()).allSatisfy(item -> {
            Prepared<?, ?, ?> prepared = App.itemTypes().prepare(item.item(), 1);
            assertThat(prepared.wrongAnswers().stream().flatMap(wrong -> wrong.misconceptions().stream()))
                    .containsAll(prepared.parts().stream()
                            .flatMap(part -> part.misconceptions().stream())
                            .toList());
        });
    }

    /** Numbers are drawn before they are told: no gap of a template is left. */
    @Test
    void tellsOfWrongAnswersInWords() {
        assertThat(bank.contents().items().stream()
                        .map(BankItem::item)
                        .flatMap(item -> App.itemTypes().prepare(item, 1).wrongAnswers().stream()))
                .isNotEmpty()
                .allSatisfy(wrong -> {
                    assertThat(wrong.key()).isFalse();
                    assertThat(wrong.text().value()).isNotBlank().doesNotContain("{{", "}}");
                    assertThat(wrong.rationale().map(Text::value).filter(text -> text.contains("{{")))
                            .isEqualTo(Optional.empty());
                });
    }
}
