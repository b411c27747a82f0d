package groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import groundwork.RunningJar;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.Misconception;
import groundwork.curriculum.Quiz;
import groundwork.curriculum.QuizId;
import groundwork.item.Item;
import groundwork.item.ItemResponse;
import groundwork.item.Outcome;
import groundwork.item.Placed;
import groundwork.item.Text;
import groundwork.item.cloze.Cloze;
import groundwork.item.grid.Grid;
import groundwork.item.matching.Matching;
import groundwork.item.multiplechoice.MultipleChoice;
import groundwork.item.numeric.Numeric;
import groundwork.item.ordering.Ordering;
import groundwork.item.recall.Recall;
import groundwork.item.singlechoice.SingleChoice;
import groundwork.item.sorting.Sorting;
import groundwork.item.spot.Spot;
import groundwork.item.written.Written;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever looks at everything that reaches the browser of a learner finds no key before the answer is in. */
final class HidesKeysIT {
    private static final Quiz QUIZ =
            Answers.CURRICULUM.quiz(new QuizId("every-way-to-answer")).orElseThrow();
    /** The last ones stay open: what belongs to them must never arrive. */
    private static final int ANSWERED = QUIZ.items().size() - 1;

    private static final List<String> PAGES =
            List.of("/", "/map", "/objectives/1.2", "/objectives/F1", "/quizzes", "/progress", "/mistakes", "/about");
    /** Words that are written alike in JSON, JavaScript and HTML. */
    private static final Pattern PLAIN_WORDS = Pattern.compile("[A-Za-z][A-Za-z ,]{14,}[a-z]");

    private static final Set<String> SHOWN_BEFORE = Set.of(
            "type",
            "id",
            "textHtml",
            "options",
            "choose",
            "elements",
            "prompts",
            "targets",
            "groups",
            "blocks",
            "kind",
            "lines",
            "segments",
            "gap",
            "gaps",
            "paragraphs",
            "sentences",
            "mark",
            "x",
            "y",
            "label",
            "steps",
            "word",
            "zones",
            "name",
            "wanted",
            "most",
            "minWords",
            "maxWords",
            "criteria",
            "fields",
            "unit",
            "units",
            "decimals",
            "signed");

    private static final Set<String> TELLING = Set.of("key", "right", "correct", "best", "wrong", "distractor");

    private static Recording recording;
    private static List<JsonNode> bodies;
    private static List<Given> given;

    @BeforeAll
    static void learnerTakesMostOfAQuizAndLooksEverywhere(@TempDir Path directory) {
        Path file = directory.resolve("wire.har");
        try (RunningJar server = RunningJar.serve(directory);
                Chromium chromium = new Chromium();
                BrowserContext context = chromium.open(Recording.into(file, Chromium.desk()))) {
            Visit visit = new Visit(server, context, Keyboard::new);
            Learner learner = new Learner(visit);
            PAGES.forEach(visit::open);
            RunnerPage runner = learner.takes(QUIZ);
            bodies = visit.get("/api/attempts/" + runner.attempt()).findValues("body");
            while (learner.given().size() < ANSWERED) {
                Item<?> item = runner.item();
                ItemResponse response = learner.thinksOf(item);
                runner.answer(response);
                learner.isToldOf(item, response);
                runner.goOn();
            }
            PAGES.forEach(visit::open);
            given = learner.given();
        }
        recording = Recording.of(file);
    }

    /** Otherwise the other tests would find nothing wherever they look. */
    @Test
    void seesTheReasonsOnceAnAnswerIsIn() {
        List<Item<?>> answered = answered();
        assertThat(answered).hasSize(ANSWERED);
        assertThat(answered.stream().map(Item::type).distinct()).hasSize(ANSWERED);
        answered.forEach(item -> assertThat(reasons(item))
                .as("reasons of %s", item.id())
                .isNotEmpty()
                .allSatisfy(words -> assertThat(recording.firstWith(words)).isEqualTo(sent(item))));
    }

    @Test
    void receivesNoReasonBeforeTheAnswerIsIn() {
        assertThat(items()).hasSizeGreaterThan(50).allSatisfy(item -> assertThat(reasons(item))
                .allSatisfy(words -> assertThat(recording.firstWith(words)).isGreaterThanOrEqualTo(sent(item))));
    }

    @Test
    void receivesNoCorrectionBeforeAnAnswerShowedTheBelief() {
        assertThat(Answers.CURRICULUM.contents().misconceptions())
                .hasSizeGreaterThan(30)
                .allSatisfy(
                        belief -> words(belief.correction()).ifPresent(words -> assertThat(recording.firstWith(words))
                                .isGreaterThanOrEqualTo(firstShown(belief))));
    }

    @Test
    void isShownPartsOfAnItemByIdAndTextAlone() {
        Set<String> names = new HashSet<>();
        bodies.forEach(body -> collectNames(body, names));
        assertThat(bodies).hasSize(QUIZ.items().size());
        assertThat(names).isSubsetOf(SHOWN_BEFORE);
    }

    /** They travel with the parts: an order or an equal name among them would be a key. */
    @Test
    void isGivenIdsThatSayNothing() {
        assertThat(items().stream().filter(HidesKeysIT::isTold).map(Item::id)).isEmpty();
    }

    private static boolean isTold(Item<?> item) {
        return switch (item.content()) {
            case SingleChoice choice -> choice.options().stream().anyMatch(option -> TELLING.contains(option.id()));
            case MultipleChoice choice -> choice.options().stream().anyMatch(option -> TELLING.contains(option.id()));
            case Ordering ordering -> ordering.key().stream().sorted().toList().equals(ordering.key());
            case Matching matching -> matching.prompts().stream().anyMatch(HidesKeysIT::isTold);
            case Sorting sorting -> sorting.elements().stream().anyMatch(HidesKeysIT::isTold);
            case Cloze cloze -> cloze.gaps().stream().anyMatch(HidesKeysIT::isTold);
            case Spot spot -> spot.sentences().anyMatch(sentence -> TELLING.contains(sentence.id()));
            case Grid grid -> grid.elements().stream().anyMatch(HidesKeysIT::isTold);
            case Recall unused -> false;
            case Written unused -> false;
            case Numeric numeric -> numeric.fields().stream().anyMatch(field -> TELLING.contains(field.id()));
            default -> throw new AssertionError(item.type());
        };
    }

    private static boolean isTold(Cloze.Gap gap) {
        return gap.id().equals(gap.key()) || gap.options().stream().anyMatch(option -> TELLING.contains(option.id()));
    }

    private static boolean isTold(Placed element) {
        return element.id().equals(element.key());
    }

    private static List<Item<?>> items() {
        return Answers.CURRICULUM.contents().items().stream()
                .<Item<?>>map(BankItem::item)
                .toList();
    }

    private static List<Item<?>> answered() {
        return items().stream()
                .filter(item -> sent(item) < recording.exchanges().size())
                .toList();
    }

    private static int sent(Item<?> item) {
        return recording.responseTo(item.id().value());
    }

    /** The first answer that showed it. */
    private static int firstShown(Misconception belief) {
        return given.stream()
                .filter(answer -> answer.beliefs().contains(belief))
                .mapToInt(answer -> sent(answer.item()))
                .min()
                .orElse(recording.exchanges().size());
    }

    /** Whatever the response, all parts of an item are explained. */
    private static Outcome explained(Item<?> item) {
        return Answers.outcome(item, Answers.wrong(item));
    }

    private static List<String> reasons(Item<?> item) {
        Stream<Text> ofParts = explained(item).parts().stream().flatMap(part -> part.rationale().stream());
        return Stream.concat(ofParts, explained(item).rationale().stream())
                .flatMap(rationale -> words(rationale).stream())
                .toList();
    }

    private static Optional<String> words(Text text) {
        return PLAIN_WORDS
                .matcher(text.value())
                .results()
                .map(MatchResult::group)
                .max(Comparator.comparingInt(String::length));
    }

    private static void collectNames(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(child -> collectNames(child, names));
    }
}
