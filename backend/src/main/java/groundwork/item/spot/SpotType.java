package groundwork.item.spot;

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
import groundwork.item.spot.Spot.Paragraph;
import groundwork.item.spot.Spot.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Scores the marked sentences as {@link Picking} does: right minus wrong, never below zero, of the size of the key. Chance is
 * what marking as many sentences blindly as there are to mark earns on average. The sentences keep the order of the text.
 */
public final class SpotType implements ItemType<Spot, SpotView, SpotResponse> {
    private static final int FEWEST_SENTENCES = 5;
    private static final int MOST_SENTENCES = 10;
    /** How the question says how many to mark; there are at most as many keys. */
    private static final List<String> NUMBERS = List.of("one", "two", "three", "four");

    @Override
    public String name() {
        return "spot";
    }

    @Override
    public Class<Spot> contentClass() {
        return Spot.class;
    }

    @Override
    public Class<SpotView> viewClass() {
        return SpotView.class;
    }

    @Override
    public Class<SpotResponse> responseClass() {
        return SpotResponse.class;
    }

    @Override
    public List<ItemProblem> check(Item<Spot> item) {
        Checks checks = new Checks();
        List<Sentence> sentences = item.content().sentences().toList();
        checks.that(
                sentences.size() >= FEWEST_SENTENCES && sentences.size() <= MOST_SENTENCES,
                "/text",
                "A text has " + FEWEST_SENTENCES + " to " + MOST_SENTENCES + " sentences; this one has "
                        + sentences.size() + ".");
        checkKeys(item, checks);
        checkSentences(item, checks);
        return checks.problems();
    }

    private static void checkKeys(Item<Spot> item, Checks checks) {
        int keys = picking(item.content()).size();
        int sentences = (int) item.content().sentences().count();
        boolean isBounded = keys > 0 && keys <= NUMBERS.size();
        checks.that(isBounded, "/text", "1 to " + NUMBERS.size() + " sentences are key; here it is " + keys + ".");
        checks.that(2 * keys <= sentences, "/text", "At most half of the sentences are key.");
        if (isBounded) {
            String number = NUMBERS.get(keys - 1);
            Pattern word = Pattern.compile("\\b" + number + "\\b", Pattern.CASE_INSENSITIVE);
            checks.that(
                    word.matcher(item.question().value()).find(),
                    "/stem",
                    "The question says how many sentences to mark: “Mark the " + number + " …”.");
        }
    }

    private static void checkSentences(Item<Spot> item, Checks checks) {
        List<String> ids = item.content().sentences().map(Sentence::id).toList();
        checks.that(ids.stream().distinct().count() == ids.size(), "/text", "Two sentences of the text share an id.");
        List<Paragraph> text = item.content().text();
        for (int i = 0; i < text.size(); i++) {
            for (int j = 0; j < text.get(i).sentences().size(); j++) {
                Sentence sentence = text.get(i).sentences().get(j);
                checks.that(
                        !sentence.key() || sentence.misconception().isEmpty(),
                        "/text/" + i + "/sentences/" + j + "/misconception",
                        "Marking a sentence that is to be marked stands for no misconception.");
            }
        }
    }

    @Override
    public List<Part> parts(Item<Spot> item) {
        return parts(item.content());
    }

    private static List<Part> parts(Spot content) {
        return Numbered.map(
                        content.text(),
                        (i, paragraph) -> Numbered.map(
                                paragraph.sentences(),
                                (j, sentence) -> part("/text/" + i + "/sentences/" + j, sentence)))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Part part(String pointer, Sentence sentence) {
        return new Part(
                pointer,
                sentence.id(),
                sentence.text(),
                Optional.of(sentence.rationale()),
                sentence.key(),
                Optional.empty(),
                sentence.misconception().stream().toList());
    }

    @Override
    public Instance<Spot> prepare(Item<Spot> item, long seed) {
        return new Instance<>(item, item.content());
    }

    @Override
    public boolean shuffles() {
        return false;
    }

    @Override
    public SpotView publicView(Instance<Spot> instance) {
        return new SpotView(
                instance.content().text().stream().map(SpotType::shown).toList(),
                picking(instance.content()).size());
    }

    private static SpotView.Paragraph shown(Paragraph paragraph) {
        return new SpotView.Paragraph(paragraph.sentences().stream()
                .map(sentence -> new Piece(sentence.id(), sentence.text()))
                .toList());
    }

    @Override
    public Optional<String> refuse(Instance<Spot> instance, SpotResponse response) {
        return picking(instance.content()).refuse(response.sentences());
    }

    @Override
    public boolean offersOptions() {
        return true;
    }

    @Override
    public Set<String> chosen(SpotResponse response) {
        return Set.copyOf(response.sentences());
    }

    @Override
    public Outcome score(Instance<Spot> instance, SpotResponse response) {
        return picking(instance.content()).score(instance.item().concept(), response.sentences());
    }

    @Override
    public double chance(Instance<Spot> instance) {
        return picking(instance.content()).chance();
    }

    /** As many sentences as the question asks for. */
    @Override
    public SpotResponse guess(Instance<Spot> instance, RandomGenerator random) {
        return new SpotResponse(picking(instance.content()).guess(random));
    }

    private static Picking picking(Spot content) {
        return new Picking(parts(content));
    }

    @Override
    public SpotResponse key(Instance<Spot> instance) {
        return new SpotResponse(picking(instance.content()).key());
    }

    @Override
    public Examples<Spot, SpotResponse> examples() {
        return SpotExamples.examples();
    }
}
