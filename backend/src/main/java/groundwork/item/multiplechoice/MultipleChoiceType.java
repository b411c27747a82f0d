package groundwork.item.multiplechoice;

import groundwork.item.Checks;
import groundwork.item.Examples;
import groundwork.item.Instance;
import groundwork.item.Item;
import groundwork.item.ItemProblem;
import groundwork.item.ItemType;
import groundwork.item.Numbered;
import groundwork.item.Outcome;
import groundwork.item.Part;
import groundwork.item.Picking;
import groundwork.item.Piece;
import groundwork.item.Shuffle;
import groundwork.item.multiplechoice.MultipleChoice.Option;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Scores a set as {@link Picking} does: right minus wrong, never below zero, of the size of the key. Chance is what a blind
 * choice of as many options as the key has earns on average.
 */
public final class MultipleChoiceType implements ItemType<MultipleChoice, MultipleChoiceView, MultipleChoiceResponse> {
    @Override
    public String name() {
        return "multiple-choice";
    }

    @Override
    public Class<MultipleChoice> contentClass() {
        return MultipleChoice.class;
    }

    @Override
    public Class<MultipleChoiceView> viewClass() {
        return MultipleChoiceView.class;
    }

    @Override
    public Class<MultipleChoiceResponse> responseClass() {
        return MultipleChoiceResponse.class;
    }

    @Override
    public List<ItemProblem> check(Item<MultipleChoice> item) {
        MultipleChoice content = item.content();
        List<String> ids = ids(content);
        Checks checks = new Checks().unique(ids, "/options");
        for (int i = 0; i < content.key().size(); i++) {
            checks.known(content.key().get(i), ids, "/key/" + i);
        }
        checks.that(Set.copyOf(content.key()).size() == content.key().size(), "/key", "The key names an option twice.");
        checks.that(content.key().size() < ids.size(), "/key", "At least one option has to be wrong.");
        for (int i = 0; i < content.options().size(); i++) {
            Option option = content.options().get(i);
            checks.that(
                    !content.isKey(option) || option.misconception().isEmpty(),
                    "/options/" + i + "/misconception",
                    "A right option stands for no misconception.");
        }
        return checks.problems();
    }

    @Override
    public List<Part> parts(Item<MultipleChoice> item) {
        return parts(item.content());
    }

    private static List<Part> parts(MultipleChoice content) {
        return Numbered.map(content.options(), (i, option) -> part("/options/" + i, option, content));
    }

    private static Part part(String pointer, Option option, MultipleChoice content) {
        return new Part(
                pointer,
                option.id(),
                option.text(),
                Optional.of(option.rationale()),
                content.isKey(option),
                Optional.empty(),
                option.misconception().stream().toList());
    }

    @Override
    public Instance<MultipleChoice> prepare(Item<MultipleChoice> item, long seed) {
        MultipleChoice content = item.content();
        return new Instance<>(item, new MultipleChoice(content.key(), Shuffle.by(seed, content.options())));
    }

    @Override
    public MultipleChoiceView publicView(Instance<MultipleChoice> instance) {
        List<Piece> options = instance.content().options().stream()
                .map(option -> new Piece(option.id(), option.text()))
                .toList();
        return new MultipleChoiceView(options, instance.content().key().size());
    }

    @Override
    public Optional<String> refuse(Instance<MultipleChoice> instance, MultipleChoiceResponse response) {
        return picking(instance).refuse(response.options());
    }

    @Override
    public boolean offersOptions() {
        return true;
    }

    @Override
    public Set<String> chosen(MultipleChoiceResponse response) {
        return Set.copyOf(response.options());
    }

    @Override
    public Outcome score(Instance<MultipleChoice> instance, MultipleChoiceResponse response) {
        return picking(instance).score(instance.item().concept(), response.options());
    }

    @Override
    public double chance(Instance<MultipleChoice> instance) {
        return picking(instance).chance();
    }

    /** As many options as the question asks for. */
    @Override
    public MultipleChoiceResponse guess(Instance<MultipleChoice> instance, RandomGenerator random) {
        return new MultipleChoiceResponse(picking(instance).guess(random));
    }

    private static Picking picking(Instance<MultipleChoice> instance) {
        return new Picking(parts(instance.content()));
    }

    @Override
    public MultipleChoiceResponse key(Instance<MultipleChoice> instance) {
        return new MultipleChoiceResponse(instance.content().key());
    }

    @Override
    public Examples<MultipleChoice, MultipleChoiceResponse> examples() {
        return MultipleChoiceExamples.examples();
    }

    private static List<String> ids(MultipleChoice content) {
        return content.options().stream().map(Option::id).toList();
    }
}
