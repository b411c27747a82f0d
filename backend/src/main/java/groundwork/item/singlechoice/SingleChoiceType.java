package groundwork.item.singlechoice;

import groundwork.item.Basis;
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
import groundwork.item.singlechoice.SingleChoice.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Scores one choice of several: the key earns 1 of 1; of a judgement each option earns its weight. Chance is the mean of
 * what the options earn: 1 ÷ n with one key.
 */
public final class SingleChoiceType implements ItemType<SingleChoice, SingleChoiceView, SingleChoiceResponse> {
    private static final Set<Double> WEIGHTS = Set.of(0.0, 0.5, 1.0);

    @Override
    public String name() {
        return "single-choice";
    }

    @Override
    public Class<SingleChoice> contentClass() {
        return SingleChoice.class;
    }

    @Override
    public Class<SingleChoiceView> viewClass() {
        return SingleChoiceView.class;
    }

    @Override
    public Class<SingleChoiceResponse> responseClass() {
        return SingleChoiceResponse.class;
    }

    @Override
    public List<ItemProblem> check(Item<SingleChoice> item) {
        Checks checks = new Checks().unique(ids(item.content()), "/options");
        if (item.basis() == Basis.JUDGEMENT) {
            checkWeights(item.content(), checks);
        } else {
            checkKey(item.content(), checks);
        }
        List<Option> options = item.content().options();
        for (int i = 0; i < options.size(); i++) {
            boolean best = item.content().worth(options.get(i)) == 1;
            checks.that(
                    !best || options.get(i).misconception().isEmpty(),
                    "/options/" + i + "/misconception",
                    "The right option stands for no misconception.");
        }
        return checks.problems();
    }

    private static void checkWeights(SingleChoice content, Checks checks) {
        checks.that(content.key().isEmpty(), "/key", "A judgement has weights and no key.");
        List<Option> options = content.options();
        for (int i = 0; i < options.size(); i++) {
            checks.that(
                    options.get(i).weight().filter(WEIGHTS::contains).isPresent(),
                    "/options/" + i + "/weight",
                    "Every option of a judgement has the weight 1, 0.5 or 0.");
        }
        long best =
                options.stream().filter(option -> content.worth(option) == 1).count();
        checks.that(best == 1, "/options", "Exactly one option of a judgement has the weight 1.");
    }

    private static void checkKey(SingleChoice content, Checks checks) {
        checks.that(content.key().isPresent(), "/options", "A rule or a practice has a key.");
        content.key().ifPresent(key -> checks.known(key, ids(content), "/key"));
        List<Option> options = content.options();
        for (int i = 0; i < options.size(); i++) {
            checks.that(
                    options.get(i).weight().isEmpty(),
                    "/options/" + i + "/weight",
                    "Weights are for judgements; a rule or a practice has a key.");
        }
    }

    @Override
    public List<Part> parts(Item<SingleChoice> item) {
        return Numbered.map(item.content().options(), (i, option) -> part("/options/" + i, option, item.content()));
    }

    private static Part part(String pointer, Option option, SingleChoice content) {
        return new Part(
                pointer,
                option.id(),
                option.text(),
                Optional.of(option.rationale()),
                content.worth(option) == 1,
                Optional.empty(),
                option.misconception().stream().toList());
    }

    @Override
    public Instance<SingleChoice> prepare(Item<SingleChoice> item, long seed) {
        SingleChoice content = item.content();
        return new Instance<>(item, new SingleChoice(content.key(), Shuffle.by(seed, content.options())));
    }

    @Override
    public SingleChoiceView publicView(Instance<SingleChoice> instance) {
        return new SingleChoiceView(instance.content().options().stream()
                .map(option -> new Piece(option.id(), option.text()))
                .toList());
    }

    @Override
    public Optional<String> refuse(Instance<SingleChoice> instance, SingleChoiceResponse response) {
        return ids(instance.content()).contains(response.option())
                ? Optional.empty()
                : Optional.of("This item has no option " + response.option() + ".");
    }

    @Override
    public boolean offersOptions() {
        return true;
    }

    @Override
    public Set<String> chosen(SingleChoiceResponse response) {
        return Set.of(response.option());
    }

    @Override
    public Outcome score(Instance<SingleChoice> instance, SingleChoiceResponse response) {
        SingleChoice content = instance.content();
        Option chosen = content.options().stream()
                .filter(option -> option.id().equals(response.option()))
                .findFirst()
                .orElseThrow();
        double earned = content.worth(chosen);
        List<MisconceptionId> shown = chosen.misconception().stream().toList();
        Evidence evidence = new Evidence(instance.item().concept(), earned, 1, chance(instance), shown);
        List<PartFeedback> parts = content.options().stream()
                .map(option -> feedback(instance, option, option.id().equals(chosen.id())))
                .toList();
        return new Outcome(new Score(earned, 1), List.of(evidence), parts, List.of(), Optional.empty());
    }

    private static PartFeedback feedback(Instance<SingleChoice> instance, Option option, boolean chosen) {
        double worth = instance.content().worth(option);
        PartVerdict verdict = instance.item().basis() == Basis.JUDGEMENT
                ? PartVerdict.weighed(worth)
                : PartVerdict.chosen(chosen, worth == 1);
        return new PartFeedback(option.id(), verdict, chosen, Optional.empty(), Optional.of(option.rationale()));
    }

    @Override
    public double chance(Instance<SingleChoice> instance) {
        return instance.content().options().stream()
                .mapToDouble(instance.content()::worth)
                .average()
                .orElse(0);
    }

    @Override
    public SingleChoiceResponse guess(Instance<SingleChoice> instance, RandomGenerator random) {
        List<String> ids = ids(instance.content());
        return new SingleChoiceResponse(ids.get(random.nextInt(ids.size())));
    }

    @Override
    public SingleChoiceResponse key(Instance<SingleChoice> instance) {
        SingleChoice content = instance.content();
        return content.options().stream()
                .max(Comparator.comparingDouble(content::worth))
                .map(option -> new SingleChoiceResponse(option.id()))
                .orElseThrow();
    }

    @Override
    public Examples<SingleChoice, SingleChoiceResponse> examples() {
        return SingleChoiceExamples.examples();
    }

    private static List<String> ids(SingleChoice content) {
        return content.options().stream().map(Option::id).toList();
    }
}
