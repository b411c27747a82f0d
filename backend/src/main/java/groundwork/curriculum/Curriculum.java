package groundwork.curriculum;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import groundwork.item.ConceptId;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.MisconceptionId;
import groundwork.item.Pool;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The curriculum that learners study: immutable, and free of the problems that the linter calls errors. Retired items are
 * known, so that old attempts can name them, and never offered.
 */
public final class Curriculum {
    private final Contents contents;
    private final Map<ObjectiveId, Objective> objectives;
    private final Map<ConceptId, Concept> concepts;
    private final Map<MisconceptionId, Misconception> misconceptions;
    private final Map<ItemId, BankItem> items;
    private final Map<ObjectiveId, List<BankItem>> offered;
    private final Map<QuizId, Quiz> quizzes;

    public Curriculum(Contents contents) {
        this.contents = contents;
        objectives = index(contents.objectives(), Objective::id);
        concepts = index(contents.concepts(), Concept::id);
        misconceptions = index(contents.misconceptions(), Misconception::id);
        items = index(contents.items(), bankItem -> bankItem.item().id());
        offered = contents.items().stream()
                .filter(bankItem -> !bankItem.item().retired())
                .collect(groupingBy(BankItem::objective));
        quizzes = index(contents.quizzes(), Quiz::id);
    }

    private static <K, V> Map<K, V> index(Collection<V> values, Function<V, K> key) {
        return values.stream().collect(toUnmodifiableMap(key, Function.identity()));
    }

    /** Everything, for whoever copies or compares it. */
    public Contents contents() {
        return contents;
    }

    public Course course() {
        return contents.course();
    }

    /** All objectives, category by category, in the order in which they are shown. */
    public List<Objective> objectives() {
        return contents.objectives();
    }

    public List<Objective> objectives(Category category) {
        return contents.objectives().stream()
                .filter(objective -> objective.category() == category.number())
                .toList();
    }

    public Optional<Objective> objective(ObjectiveId id) {
        return Optional.ofNullable(objectives.get(id));
    }

    public Category category(Objective objective) {
        return course().category(objective.category()).orElseThrow();
    }

    /** Whether the list that courses follow now does without it; it is left out of readiness counts. */
    public boolean isAlsoUseful(Objective objective) {
        return course().newestEdition()
                .filter(newest -> !objective.editions().contains(newest))
                .isPresent();
    }

    /** The lesson in Markdown; empty as long as the objective is only announced. */
    public Optional<String> lesson(ObjectiveId id) {
        return Optional.ofNullable(contents.lessons().get(id));
    }

    /** The drawing that the lesson shows, as SVG. */
    public Optional<String> figure(ObjectiveId id) {
        return Optional.ofNullable(contents.figures().get(id));
    }

    /** The items of an objective that may be offered, of both pools. */
    public List<BankItem> items(ObjectiveId id) {
        return offered.getOrDefault(id, List.of());
    }

    /** The items of an objective that may be offered, of one pool. */
    public List<BankItem> items(ObjectiveId id, Pool pool) {
        return items(id).stream()
                .filter(bankItem -> bankItem.item().pool() == pool)
                .toList();
    }

    /** Any item with its objective and its version, retired ones too. */
    public Optional<BankItem> item(ItemId id) {
        return Optional.ofNullable(items.get(id));
    }

    public Optional<Concept> concept(ConceptId id) {
        return Optional.ofNullable(concepts.get(id));
    }

    public Optional<Misconception> misconception(MisconceptionId id) {
        return Optional.ofNullable(misconceptions.get(id));
    }

    public List<Quiz> quizzes() {
        return contents.quizzes();
    }

    public Optional<Quiz> quiz(QuizId id) {
        return Optional.ofNullable(quizzes.get(id));
    }

    /** All content of a kind that a feature downstream brings along. */
    public <T extends Record> List<T> all(ContentKind<T> kind) {
        return contents.extras().of(kind);
    }

    /** The first objective that lists a concept. */
    public Optional<ObjectiveId> objectiveOf(ConceptId concept) {
        return objectives().stream()
                .filter(objective -> objective.concepts().contains(concept))
                .map(Objective::id)
                .findFirst();
    }

    /** The items of a quiz, in its order. */
    public List<Item<?>> items(Quiz quiz) {
        return quiz.items().stream()
                .flatMap(id -> item(id).stream())
                .<Item<?>>map(BankItem::item)
                .toList();
    }
}
