package groundwork.item.multiplechoice;

import groundwork.item.Checks;
import groundwork.item.Evidence;
import groundwork.item.Examples;
import groundwork.item.Instance;
import groundwork.item.Item;
import groundwork.item.ItemProblem;
import groundwork.item.ItemType;
import groundwork.item.MisconceptionId;
import groundwork.item.Numbered;
import groundwork.item.Outcome;
import groundwork.item.Part;
import groundwork.item.PartFeedback;
import groundwork.item.PartVerdict;
import groundwork.item.Piece;
import groundwork.item.Score;
import groundwork.item.Shuffle;
import groundwork.item.multiplechoice.MultipleChoice.Option;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Scores a set: right minus wrong, never below zero, of the size of the key. Chance is what a blind choice of as many
 * options as the key has earns on average; the number of right ones in it is hypergeometric.
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
        return Numbered.map(item.content().options(), (i, option) -> part("/options/" + i, option, item.content()));
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
        List<String> chosen = response.options();
        int most = instance.content().key().size();
        if (chosen.isEmpty() || chosen.size() > most || new HashSet<>(chosen).size() < chosen.size()) {
            return Optional.of("Choose at least one option and at most " + most + ", each once.");
        }
        return chosen.stream()
                .filter(id -> !ids(instance.content()).contains(id))
                .findFirst()
                .map(id -> "This item has no option " + id + ".");
    }

    @Override
    public Outcome score(Instance<MultipleChoice> instance, MultipleChoiceResponse response) {
        MultipleChoice content = instance.content();
        Set<String> chosen = Set.copyOf(response.options());
        long right = chosen.stream().filter(content.key()::contains).count();
        double earned = Math.max(0, 2 * right - chosen.size());
        Score score = new Score(earned, content.key().size());
        List<MisconceptionId> shown = content.options().stream()
                .filter(option -> chosen.contains(option.id()))
                .flatMap(option -> option.misconception().stream())
                .distinct()
                .sorted()
                .toList();
        Evidence evidence = new Evidence(instance.item().concept(), earned, score.possible(), chance(instance), shown);
        List<PartFeedback> parts = content.options().stream()
                .map(option -> feedback(option, content.isKey(option), chosen.contains(option.id())))
                .toList();
        return new Outcome(score, List.of(evidence), parts, List.of(), Optional.empty());
    }

    private static PartFeedback feedback(Option option, boolean key, boolean chosen) {
        PartVerdict verdict = PartVerdict.chosen(chosen, key);
        return new PartFeedback(option.id(), verdict, chosen, Optional.empty(), Optional.of(option.rationale()));
    }

    @Override
    public double chance(Instance<MultipleChoice> instance) {
        int options = instance.content().options().size();
        int key = instance.content().key().size();
        double expected = 0;
        for (int right = 0; right <= key; right++) {
            double probability = choose(key, right) * choose(options - key, key - right) / choose(options, key);
            expected += probability * Math.max(0, 2 * right - key);
        }
        return expected / key;
    }

    /** The binomial coefficient. */
    private static double choose(int of, int many) {
        if (many < 0 || many > of) {
            return 0;
        }
        double ways = 1;
        for (int i = 1; i <= many; i++) {
            ways = ways * (of - many + i) / i;
        }
        return ways;
    }

    /** As many options as the question asks for. */
    @Override
    public MultipleChoiceResponse guess(Instance<MultipleChoice> instance, RandomGenerator random) {
        List<String> shuffled = Shuffle.by(random.nextLong(), ids(instance.content()));
        return new MultipleChoiceResponse(
                shuffled.subList(0, instance.content().key().size()));
    }

    @Override
    public Examples<MultipleChoice, MultipleChoiceResponse> examples() {
        return MultipleChoiceExamples.examples();
    }

    private static List<String> ids(MultipleChoice content) {
        return content.options().stream().map(Option::id).toList();
    }
}
