package groundwork.item.cloze;

import groundwork.item.Checks;
import groundwork.item.Examples;
import groundwork.item.Instance;
import groundwork.item.Item;
import groundwork.item.ItemProblem;
import groundwork.item.ItemType;
import groundwork.item.Numbered;
import groundwork.item.Outcome;
import groundwork.item.Part;
import groundwork.item.PartFeedback;
import groundwork.item.PartVerdict;
import groundwork.item.Piece;
import groundwork.item.Shuffle;
import groundwork.item.Tally;
import groundwork.item.cloze.Cloze.Gap;
import groundwork.item.cloze.Cloze.Option;
import groundwork.item.cloze.ClozeView.GapView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scores a text by its gaps, one point for each that has the words that belong there. A gap with n options is filled rightly
 * by one blind guess in n, so chance is the mean of 1/n over the gaps; for a concept, over the gaps that test it.
 */
public final class ClozeType implements ItemType<Cloze, ClozeView, ClozeResponse> {
    @Override
    public String name() {
        return "cloze";
    }

    @Override
    public Class<Cloze> contentClass() {
        return Cloze.class;
    }

    @Override
    public Class<ClozeView> viewClass() {
        return ClozeView.class;
    }

    @Override
    public Class<ClozeResponse> responseClass() {
        return ClozeResponse.class;
    }

    @Override
    public List<ItemProblem> check(Item<Cloze> item) {
        Cloze content = item.content();
        List<String> ids = ids(content);
        Checks checks = new Checks().unique(ids, "/gaps");
        checks.that(
                GappedText.gaps(content.text()).equals(ids),
                "/text",
                "The text names each gap once, in the order in which they stand below it: " + ids + ".");
        checks.that(!GappedText.hidesList(content.text()), "/text", "A list stands between blank lines.");
        GappedText.texts(content.text()).forEach(text -> checkText(text, checks));
        for (int i = 0; i < content.gaps().size(); i++) {
            checkGap(content.gaps().get(i), "/gaps/" + i, checks);
        }
        return checks.problems();
    }

    private static void checkText(String text, Checks checks) {
        checks.that(!text.contains("{{") && !text.contains("}}"), "/text", "This is no gap: “" + text + "”.");
        boolean isClosed = text.chars().filter(sign -> sign == '*').count() % 2 == 0;
        checks.that(isClosed, "/text", "Emphasis ends before a gap and begins after it: “" + text + "”.");
    }

    private static void checkGap(Gap gap, String at, Checks checks) {
        List<String> options = gap.options().stream().map(Option::id).toList();
        checks.unique(options, at + "/options").known(gap.key(), options, at + "/key");
        for (int i = 0; i < options.size(); i++) {
            checks.that(
                    !options.get(i).equals(gap.key())
                            || gap.options().get(i).misconception().isEmpty(),
                    at + "/options/" + i + "/misconception",
                    "The words that belong in the gap stand for no misconception.");
        }
    }

    @Override
    public List<Part> parts(Item<Cloze> item) {
        return Numbered.map(item.content().gaps(), (i, gap) -> parts("/gaps/" + i, gap)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Part> parts(String at, Gap gap) {
        return Numbered.map(
                gap.options(),
                (i, option) -> new Part(
                        at + "/options/" + i,
                        gap.id() + "/" + option.id(),
                        option.text(),
                        Optional.of(option.rationale()),
                        option.id().equals(gap.key()),
                        gap.concept(),
                        option.misconception().stream().toList()));
    }

    /** The gaps stay where they are; the options of each are shuffled by a seed of its own. */
    @Override
    public Instance<Cloze> prepare(Item<Cloze> item, long seed) {
        Cloze content = item.content();
        SplittableRandom seeds = new SplittableRandom(seed);
        List<Gap> gaps = content.gaps().stream()
                .map(gap -> shuffled(gap, seeds.nextLong()))
                .toList();
        return new Instance<>(item, new Cloze(content.text(), gaps, content.rationale()));
    }

    private static Gap shuffled(Gap gap, long seed) {
        return new Gap(gap.id(), Shuffle.by(seed, gap.options()), gap.key(), gap.concept());
    }

    @Override
    public ClozeView publicView(Instance<Cloze> instance) {
        List<GapView> gaps = instance.content().gaps().stream()
                .map(gap -> new GapView(gap.id(), pieces(gap)))
                .toList();
        return new ClozeView(GappedText.blocks(instance.content().text()), gaps);
    }

    private static List<Piece> pieces(Gap gap) {
        return gap.options().stream()
                .map(option -> new Piece(option.id(), option.text()))
                .toList();
    }

    @Override
    public Optional<String> refuse(Instance<Cloze> instance, ClozeResponse response) {
        List<Gap> gaps = instance.content().gaps();
        if (response.gaps().size() != gaps.size() || !response.gaps().keySet().containsAll(ids(instance.content()))) {
            return Optional.of("The response gives each gap of this text one option.");
        }
        return gaps.stream()
                .filter(gap -> gap.options().stream()
                        .noneMatch(option -> option.id().equals(response.gaps().get(gap.id()))))
                .findFirst()
                .map(gap -> "The gap " + gap.id() + " has no such option.");
    }

    @Override
    public boolean offersOptions() {
        return true;
    }

    @Override
    public Set<String> chosen(ClozeResponse response) {
        return response.gaps().entrySet().stream()
                .map(gap -> gap.getKey() + "/" + gap.getValue())
                .collect(Collectors.toSet());
    }

    @Override
    public Outcome score(Instance<Cloze> instance, ClozeResponse response) {
        Cloze content = instance.content();
        Tally tally = new Tally(chance(instance));
        for (Gap gap : content.gaps()) {
            Option chosen = chosen(gap, response);
            tally.count(
                    instance.conceptOf(gap.concept()),
                    chosen.id().equals(gap.key()),
                    chance(gap),
                    chosen.misconception().stream().toList());
        }
        List<PartFeedback> parts = content.gaps().stream()
                .flatMap(gap -> feedback(gap, chosen(gap, response)))
                .toList();
        return new Outcome(tally.score(), tally.evidence(), parts, List.of(), content.rationale());
    }

    private static Option chosen(Gap gap, ClozeResponse response) {
        return gap.option(response.gaps().getOrDefault(gap.id(), ""));
    }

    /** The reason for what was chosen and, where something else belongs there, the reason for that. */
    private static Stream<PartFeedback> feedback(Gap gap, Option chosen) {
        boolean right = chosen.id().equals(gap.key());
        PartFeedback ofGap = new PartFeedback(
                gap.id(),
                PartVerdict.placed(right),
                true,
                right ? Optional.empty() : Optional.of(gap.key()),
                Optional.of(chosen.rationale()));
        return right ? Stream.of(ofGap) : Stream.of(ofGap, missed(gap));
    }

    private static PartFeedback missed(Gap gap) {
        Option key = gap.option(gap.key());
        return new PartFeedback(
                gap.id() + "/" + key.id(), PartVerdict.MISSED, false, Optional.empty(), Optional.of(key.rationale()));
    }

    @Override
    public double chance(Instance<Cloze> instance) {
        return instance.content().gaps().stream()
                .mapToDouble(ClozeType::chance)
                .average()
                .orElseThrow();
    }

    private static double chance(Gap gap) {
        return 1.0 / gap.options().size();
    }

    /** In each gap any of its options, whatever the others have. */
    @Override
    public ClozeResponse guess(Instance<Cloze> instance, RandomGenerator random) {
        return new ClozeResponse(
                instance.content().gaps().stream().collect(Collectors.toUnmodifiableMap(Gap::id, gap -> gap.options()
                        .get(random.nextInt(gap.options().size()))
                        .id())));
    }

    @Override
    public ClozeResponse key(Instance<Cloze> instance) {
        return new ClozeResponse(
                instance.content().gaps().stream().collect(Collectors.toUnmodifiableMap(Gap::id, Gap::key)));
    }

    @Override
    public Examples<Cloze, ClozeResponse> examples() {
        return ClozeExamples.examples();
    }

    private static List<String> ids(Cloze content) {
        return content.gaps().stream().map(Gap::id).toList();
    }
}
