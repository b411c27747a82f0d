package groundwork.preview;

import groundwork.attempt.Feedback;
import groundwork.attempt.PreparedItem;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.api.CurriculumViews;
import groundwork.item.ConceptId;
import groundwork.item.Item;
import groundwork.item.ItemResponse;
import groundwork.item.ItemTypes;
import groundwork.item.Outcome;
import groundwork.item.Part;
import groundwork.item.Prepared;
import groundwork.preview.ItemReading.WrongAnswer;
import java.util.List;
import java.util.stream.Stream;

/** Opens items of one state of the curriculum to somebody who may see keys. */
final class Readings {
    private final CurriculumViews views;
    private final ItemTypes types;

    Readings(Curriculum curriculum, ItemTypes types) {
        this.views = new CurriculumViews(curriculum);
        this.types = types;
    }

    /** An item with its key. It is dealt the same way whenever it is read, and not like its neighbours. */
    ItemReading of(BankItem bankItem, int position, ClassItem changed) {
        Prepared<?, ?, ?> prepared =
                types.prepare(bankItem.item(), bankItem.item().id().value().hashCode());
        ItemResponse key = prepared.key();
        Item<?> item = prepared.item();
        return new ItemReading(
                item.type(),
                item.pool(),
                item.level(),
                bankItem.version(),
                shown(bankItem, position, prepared),
                key,
                feedback(item, prepared.score(key)),
                prepared.wrongAnswers().stream().map(this::wrong).toList(),
                views.citation(item.source()),
                changed.off(),
                changed.note());
    }

    private PreparedItem shown(BankItem bankItem, int position, Prepared<?, ?, ?> prepared) {
        Item<?> item = prepared.item();
        return new PreparedItem(
                item.id(),
                position,
                item.basis(),
                views.objective(bankItem.objective()).orElseThrow(),
                item.situation(),
                item.question(),
                prepared.view());
    }

    private Feedback feedback(Item<?> item, Outcome outcome) {
        Stream<ConceptId> concepts = outcome.evidence().isEmpty() ? Stream.of(item.concept()) : outcome.concepts();
        return Feedback.of(
                outcome,
                item.basis(),
                List.of(),
                concepts.flatMap(id -> views.concept(id).stream()).toList());
    }

    private WrongAnswer wrong(Part part) {
        return WrongAnswer.of(
                part,
                part.misconceptions().stream()
                        .flatMap(id -> views.misconception(id).stream())
                        .toList());
    }
}
