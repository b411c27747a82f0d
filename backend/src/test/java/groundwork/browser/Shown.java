package groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.curriculum.BankItem;
import groundwork.item.Instance;
import groundwork.item.Item;
import groundwork.item.numeric.Numeric;
import groundwork.item.numeric.NumericType;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Knows an item again by what a page shows of it, whatever numbers were drawn for it. */
final class Shown {
    /** So many draws bring every combination of an item's numbers. */
    private static final int DRAWS = 5000;

    private Shown() {}

    /** The item in sight, with the numbers in sight, known by its question and its situation. */
    static Item<?> on(Visit visit) {
        String question = Words.dense(visit.heading());
        String text = Words.dense(visit.text());
        List<? extends Item<?>> found = Answers.CURRICULUM.contents().items().stream()
                .map(BankItem::item)
                .flatMap(item -> as(item, question, text).stream())
                .toList();
        assertThat(found).as("items that ask: %s", visit.heading()).hasSize(1);
        return found.getFirst();
    }

    /**
     * The item, if it is the one that the page shows; with the numbers of the page, whatever seed it is prepared with.
     *
     * @param question of the page, without white space
     * @param text of the page, without white space
     */
    static Optional<? extends Item<?>> as(Item<?> item, String question, String text) {
        if (!(item.content() instanceof Numeric numeric)) {
            return Optional.of(item).filter(it -> matches(it, question, text));
        }
        return begins(item, question)
                ? LongStream.range(0, DRAWS)
                        .mapToObj(seed -> drawn(item.with(numeric), seed))
                        .filter(it -> matches(it, question, text))
                        .findFirst()
                : Optional.empty();
    }

    /** The item with the numbers of this seed for good. */
    static Item<Numeric> drawn(Item<Numeric> item, long seed) {
        Instance<Numeric> instance = new NumericType().prepare(item, seed);
        return instance.item().with(instance.content());
    }

    private static boolean begins(Item<?> item, String question) {
        return question.startsWith(Words.dense(item.question().value().replaceFirst("(?s)\\{\\{.*", "")));
    }

    private static boolean matches(Item<?> item, String question, String text) {
        return Words.dense(item.question()).equals(question) && text.contains(Words.dense(item.situation()));
    }
}
