package groundwork.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import groundwork.App;
import groundwork.TestJson;
import groundwork.attempt.Feedback;
import groundwork.curriculum.ContentJson;
import groundwork.curriculum.Markdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every registered item type has to hold, whichever it is. */
final class ItemTypeConformanceTest {
    private static final Path FRONT_END_TYPES =
            Path.of(System.getProperty("frontend.items", "../frontend/src/lib/items"));
    private static final long SEED = 1;
    private static final int GUESSES = 4000;

    private final JsonMapper json = TestJson.mapper();
    private final ContentJson content = new ContentJson(App.itemTypes());

    static Stream<ItemType<?, ?, ?>> types() {
        return App.itemTypes().all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    <C extends Record, V extends Record & ItemBody, R extends Record & ItemResponse>
            void findsNothingWrongWithItsExample(ItemType<C, V, R> type) {
        assertThat(type.check(type.examples().item())).isEmpty();
        assertThat(type.examples().item().type()).isEqualTo(type.name());
    }

    @ParameterizedTest
    @MethodSource("types")
    <C extends Record, V extends Record & ItemBody, R extends Record & ItemResponse> void scoresItsExamplesAsDeclared(
            ItemType<C, V, R> type) {
        Examples<C, R> examples = type.examples();
        Instance<C> instance = type.prepare(examples.item(), SEED);

        assertThat(type.refuse(instance, examples.correct())).isEmpty();
        assertThat(type.refuse(instance, examples.incorrect())).isEmpty();
        if (type.isMeasured()) {
            assertThat(share(type.score(instance, examples.correct()))).isOne();
            assertThat(share(type.score(instance, examples.incorrect()))).isZero();
        } else {
            assertThat(type.score(instance, examples.correct()).score()).isEmpty();
            assertThat(type.score(instance, examples.correct()).evidence()).isEmpty();
        }
        examples.partly().ifPresent(partly -> {
            assertThat(type.refuse(instance, partly)).isEmpty();
            assertThat(share(type.score(instance, partly))).isBetween(0.01, 0.99);
        });
        assertThat(examples.malformed()).isNotEmpty();
        assertThat(examples.malformed()).allSatisfy(malformed -> assertThat(type.refuse(instance, malformed))
                .isPresent());
    }

    private static double share(Outcome outcome) {
        return outcome.score().orElseThrow().share();
    }

    @ParameterizedTest
    @MethodSource("types")
    <C extends Record, V extends Record & ItemBody, R extends Record & ItemResponse> void scoresAlikeWhateverTheShuffle(
            ItemType<C, V, R> type) {
        Examples<C, R> examples = type.examples();
        Outcome first = type.score(type.prepare(examples.item(), SEED), examples.incorrect());
        for (long seed = 2; seed < 50; seed++) {
            Instance<C> instance = type.prepare(examples.item(), seed);
            assertThat(type.score(instance, examples.incorrect()).score()).isEqualTo(first.score());
            assertThat(type.score(instance, examples.incorrect()).evidence()).isEqualTo(first.evidence());
        }
    }

    /** The mean of many guesses is as near to nothing as their spread lets it be. */
    @ParameterizedTest
    @MethodSource("types")
    <C extends Record, V extends Record & ItemBody, R extends Record & ItemResponse> void countsBlindGuessesForNothing(
            ItemType<C, V, R> type) {
        SplittableRandom random = new SplittableRandom(SEED);
        DoubleSummaryStatistics corrected = new DoubleSummaryStatistics();
        DoubleSummaryStatistics shares = new DoubleSummaryStatistics();
        for (int i = 0; i < GUESSES; i++) {
            Instance<C> instance = type.prepare(type.examples().item(), random.nextLong());
            R guess = type.guess(instance, random);
            assertThat(type.refuse(instance, guess)).isEmpty();
            Outcome outcome = type.score(instance, guess);
            outcome.score().ifPresent(score -> shares.accept(score.share()));
            outcome.evidence().forEach(evidence -> corrected.accept(evidence.corrected()));
        }
        double tolerance = 4 / Math.sqrt(GUESSES);
        assertThat(corrected.getAverage()).isCloseTo(0, within(tolerance));
        assertThat(shares.getAverage())
                .isCloseTo(type.chance(type.prepare(type.examples().item(), SEED)), within(tolerance));
    }

    @ParameterizedTest
    @MethodSource("types")
    <C extends Record, V extends Record & ItemBody, R extends Record & ItemResponse> void preparesTheSameForTheSameSeed(
            ItemType<C, V, R> type) {
        Item<C> item = type.examples().item();
        Set<JsonNode> views = Stream.iterate(0L, seed -> seed + 1)
                .limit(50)
                .map(seed -> json.<JsonNode>valueToTree(type.publicView(type.prepare(item, seed))))
                .collect(Collectors.toSet());

        assertThat(type.prepare(item, SEED)).isEqualTo(type.prepare(item, SEED));
        assertThat(views.size() > 1).isEqualTo(type.shuffles());
    }

    static Stream<JudgedItemType<?, ?, ?, ?>> judgedTypes() {
        return App.itemTypes().judged().stream();
    }

    @ParameterizedTest
    @MethodSource("judgedTypes")
    <C extends Record, V extends Record & ItemBody, R extends Record & ItemResponse, J extends Record & ItemJudgement>
            void countsJudgementsAsDeclaredAndNeverAsEvidence(JudgedItemType<C, V, R, J> type)
                    throws JsonProcessingException {
        Instance<C> instance = type.prepare(type.examples().item(), SEED);
        JudgementExamples<R, J> judgements = type.judgements();
        R response = judgements.response();

        assertThat(type.refuse(instance, response, judgements.high())).isEmpty();
        assertThat(type.refuse(instance, response, judgements.low())).isEmpty();
        Outcome high = type.judge(instance, response, judgements.high());
        assertThat(share(high)).isOne();
        assertThat(share(type.judge(instance, response, judgements.low()))).isLessThan(1);
        assertThat(high.evidence()).isEmpty();
        assertThat(high.model()).containsInstanceOf(type.modelClass());
        assertThat(Prepared.of(type, type.examples().item(), SEED)
                        .judge(response, judgements.high())
                        .evidence())
                .isEqualTo(type.score(instance, response).evidence());
        assertThat(judgements.malformed()).isNotEmpty().allSatisfy(malformed -> assertThat(
                        type.refuse(instance, response, malformed))
                .isPresent());
        String written = json.writerFor(ItemJudgement.class).writeValueAsString(judgements.high());
        assertThat(json.readValue(written, ItemJudgement.class)).isEqualTo(judgements.high());
    }

    /** What is written in one's own words can be taken out of a response and put back. */
    @ParameterizedTest
    @MethodSource("judgedTypes")
    <C extends Record, V extends Record & ItemBody, R extends Record & ItemResponse> void letsOwnWordsBeKeptApart(
            JudgedItemType<C, V, R, ?> type) {
        OwnWords response = (OwnWords) type.examples().correct();

        assertThat(response.words()).isNotEmpty().noneMatch(String::isEmpty);
        assertThat(((OwnWords) response.without()).words())
                .hasSameSizeAs(response.words())
                .allMatch(String::isEmpty);
        assertThat(((OwnWords) response.without()).with(response.words())).isEqualTo(response);
        assertThat(type.score(
                                type.prepare(type.examples().item(), SEED),
                                type.responseClass().cast(response.without()))
                        .score()
                        .map(Score::earned)
                        .orElse(0.0))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("types")
    <C extends Record, V extends Record & ItemBody, R extends Record & ItemResponse> void showsNeitherKeyNorRationale(
            ItemType<C, V, R> type) throws JsonProcessingException {
        Item<C> item = type.examples().item();
        String shown = json.writeValueAsString(type.publicView(type.prepare(item, SEED)));

        for (Part part : type.parts(item)) {
            part.rationale().ifPresent(rationale -> assertThat(shown).doesNotContain(rationale.value()));
            part.misconceptions().forEach(belief -> assertThat(shown).doesNotContain(belief.value()));
        }
        assertThat(shown).doesNotContain("\"key\"").doesNotContain("weight").doesNotContain("rationale");
    }

    @ParameterizedTest
    @MethodSource("types")
    <C extends Record, V extends Record & ItemBody, R extends Record & ItemResponse> void survivesJson(
            ItemType<C, V, R> type) throws JsonProcessingException {
        Examples<C, R> examples = type.examples();
        String response = json.writerFor(ItemResponse.class).writeValueAsString(examples.correct());

        assertThat(content.readItem(content.write(examples.item()))).isEqualTo(examples.item());
        assertThat(json.readTree(response).path("type").asText()).isEqualTo(type.name());
        assertThat(json.readValue(response, ItemResponse.class)).isEqualTo(examples.correct());
    }

    /** Its concepts may have chances of their own; over all of them they make that of the item. */
    @ParameterizedTest
    @MethodSource("types")
    <C extends Record, V extends Record & ItemBody, R extends Record & ItemResponse> void statesItsChance(
            ItemType<C, V, R> type) {
        Instance<C> instance = type.prepare(type.examples().item(), SEED);
        List<Evidence> evidence =
                type.score(instance, type.examples().incorrect()).evidence();
        double possible = evidence.stream().mapToDouble(Evidence::possible).sum();
        double guessed =
                evidence.stream().mapToDouble(it -> it.chance() * it.possible()).sum();

        assertThat(type.chance(instance)).isBetween(0.0, 0.999);
        assertThat(guessed).isEqualTo(type.chance(instance) * possible, within(1e-9));
    }

    /** The view of a type's example is what the component of the same type is tested with. */
    @ParameterizedTest
    @MethodSource("types")
    <C extends Record, V extends Record & ItemBody, R extends Record & ItemResponse>
            void showsWhatTheFrontEndIsTestedWith(ItemType<C, V, R> type) throws IOException {
        Path example = FRONT_END_TYPES.resolve(type.name()).resolve("example.json");
        JsonNode shown = json.readTree(json.writerFor(ItemBody.class)
                .writeValueAsString(type.publicView(type.prepare(type.examples().item(), SEED))));

        assertThat(written(example, shown)).isEqualTo(shown);
    }

    /** The states in which the workbench of the front end shows a type: right, partly right and wrong. */
    @ParameterizedTest
    @MethodSource("types")
    <C extends Record, V extends Record & ItemBody, R extends Record & ItemResponse> void isMarkedAsTheWorkbenchShowsIt(
            ItemType<C, V, R> type) throws IOException {
        Examples<C, R> examples = type.examples();
        Instance<C> instance = type.prepare(examples.item(), SEED);
        ObjectNode states = json.createObjectNode();
        states.put("stemHtml", Markdown.html(instance.item().situation()));
        states.put("questionHtml", Markdown.html(instance.item().question()));
        states.set("right", marked(type, instance, examples.correct()));
        if (examples.partly().isPresent()) {
            states.set("partly", marked(type, instance, examples.partly().get()));
        }
        states.set("wrong", marked(type, instance, examples.incorrect()));
        if (type instanceof JudgedItemType<C, V, R, ?> judged) {
            states.set("judged", judged(judged, instance));
        }

        Path file = FRONT_END_TYPES.resolve(type.name()).resolve("states.json");
        assertThat(written(file, states)).isEqualTo(json.readTree(states.toString()));
    }

    private <
                    C extends Record,
                    V extends Record & ItemBody,
                    R extends Record & ItemResponse,
                    J extends Record & ItemJudgement>
            JsonNode judged(JudgedItemType<C, V, R, J> type, Instance<C> instance) throws JsonProcessingException {
        JudgementExamples<R, J> judgements = type.judgements();
        Outcome outcome = type.judge(instance, judgements.response(), judgements.high());
        return marked(instance, judgements.response(), outcome);
    }

    private <C extends Record, V extends Record & ItemBody, R extends Record & ItemResponse> JsonNode marked(
            ItemType<C, V, R> type, Instance<C> instance, R response) throws JsonProcessingException {
        return marked(instance, response, type.score(instance, response));
    }

    private JsonNode marked(Instance<?> instance, ItemResponse response, Outcome outcome)
            throws JsonProcessingException {
        Feedback feedback = Feedback.of(outcome, instance.item().basis(), List.of(), List.of());
        ObjectNode marked = json.createObjectNode();
        marked.set("response", json.readTree(json.writerFor(ItemResponse.class).writeValueAsString(response)));
        marked.set("feedback", json.valueToTree(feedback));
        return marked;
    }

    /** What the file holds; written anew first where the person who builds asks for it. */
    private JsonNode written(Path file, JsonNode shown) throws IOException {
        if (Boolean.getBoolean("examples.write")) {
            Files.writeString(
                    file,
                    json.writerWithDefaultPrettyPrinter()
                                    .writeValueAsString(shown)
                                    .replace("\" :", "\":") + "\n");
        }
        return json.readTree(file.toFile());
    }

    @Test
    void hasOneFolderPerTypeInTheFrontEnd() throws IOException {
        try (Stream<Path> entries = Files.list(FRONT_END_TYPES)) {
            List<String> folders = entries.filter(entry -> Files.exists(entry.resolve("example.json")))
                    .map(entry -> entry.getFileName().toString())
                    .toList();
            assertThat(folders)
                    .containsExactlyInAnyOrderElementsOf(
                            types().map(ItemType::name).toList());
        }
    }

    @Test
    void refusesTwoTypesOfOneName() {
        ItemType<?, ?, ?> type = types().findFirst().orElseThrow();
        assertThatThrownBy(() -> new ItemTypes(List.of(type, type))).hasMessageContaining(type.name());
    }
}
