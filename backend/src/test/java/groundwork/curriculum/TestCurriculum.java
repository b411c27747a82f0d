package groundwork.curriculum;

import groundwork.App;
import groundwork.item.Basis;
import groundwork.item.ConceptId;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.ItemType;
import groundwork.item.ItemTypes;
import groundwork.item.Level;
import groundwork.item.MisconceptionId;
import groundwork.item.Part;
import groundwork.item.Pool;
import groundwork.item.Source;
import groundwork.item.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A small curriculum made of the items that the types give of themselves, two practice items and a check item of each:
 * objective 1.1 with the five types of old, 1.2 without content, 1.3 with all the other types, and a quiz of each of the two.
 */
public final class TestCurriculum {
    public static final ObjectiveId OBJECTIVE = new ObjectiveId("1.1");
    public static final ObjectiveId COMING = new ObjectiveId("1.2");
    public static final ObjectiveId OTHERS = new ObjectiveId("1.3");
    public static final QuizId QUIZ = new QuizId("one-of-each");
    public static final QuizId OTHERS_QUIZ = new QuizId("one-of-the-others");

    /** The types that practice of objective 1.1 is made of. */
    private static final Set<String> EVERYDAY =
            Set.of("single-choice", "multiple-choice", "ordering", "matching", "sorting");

    private static final Source SOURCE = new Source(SourceEntry.SCRUM_GUIDE, "Product Owner");

    private TestCurriculum() {}

    public static Curriculum create() {
        return create("");
    }

    /** The same with another stem for every item, as after an edit. */
    public static Curriculum create(String edited) {
        List<Item<?>> items = items(edited);
        List<Concept> concepts = items.stream()
                .map(Item::concept)
                .distinct()
                .map(id -> new Concept(id, new Text("What is so of " + id.value()), Basis.RULE, SOURCE))
                .toList();
        return new Curriculum(new Contents(
                course(),
                List.of(
                        objective(OBJECTIVE, concepts.stream().map(Concept::id).toList()),
                        objective(COMING, List.of()),
                        objective(OTHERS, concepts.stream().map(Concept::id).toList())),
                Map.of(OBJECTIVE, "## On Monday\n\nA **lesson**.", OTHERS, "## On Monday\n\nAnother."),
                Map.of(),
                concepts,
                misconceptions(items, concepts.getFirst().id()),
                items.stream().map(TestCurriculum::bankItem).toList(),
                List.of(
                        new Quiz(QUIZ, "One of each", "To see all.", 5, firsts(OBJECTIVE)),
                        new Quiz(OTHERS_QUIZ, "One of the others", "To see them.", 5, firsts(OTHERS)))));
    }

    /** The same with content of one kind that a feature downstream brings along. */
    public static <T extends Record> Curriculum with(ContentKind<T> kind, List<T> extras) {
        Contents contents = create().contents();
        return new Curriculum(new Contents(
                contents.course(),
                contents.objectives(),
                contents.lessons(),
                contents.figures(),
                contents.concepts(),
                contents.misconceptions(),
                contents.items(),
                contents.quizzes(),
                new Extras(Map.of(kind.name(), List.copyOf(extras)))));
    }

    /** With these items in place of all others; quizzes stay. */
    public static Curriculum withItems(Curriculum curriculum, List<BankItem> items) {
        Contents contents = curriculum.contents();
        return new Curriculum(new Contents(
                contents.course(),
                contents.objectives(),
                contents.lessons(),
                contents.figures(),
                contents.concepts(),
                contents.misconceptions(),
                items,
                contents.quizzes(),
                contents.extras()));
    }

    private static Course course() {
        return new Course(
                "A test",
                "Independent.",
                Map.of("2021", new Edition("2021", Optional.empty())),
                List.of(new Category(1, "core", "Core")),
                Map.of(
                        SOURCE.key(),
                        work("The Scrum Guide", "Ken Schwaber and Jeff Sutherland"),
                        "eden-ackermann-strategy",
                        work("Making Strategy", "Colin Eden and Fran Ackermann"),
                        "finance",
                        work("Corporate Finance", "many")));
    }

    private static SourceEntry work(String title, String author) {
        return new SourceEntry(title, author, Optional.of(2020), Optional.empty(), Optional.empty(), List.of());
    }

    private static Objective objective(ObjectiveId id, List<ConceptId> concepts) {
        return new Objective(
                id,
                "Objective " + id,
                "Short " + id,
                1,
                new Demand("show", 1),
                Level.APPLY,
                List.of("2021"),
                List.of(),
                concepts);
    }

    private static List<Item<?>> items(String edited) {
        List<Item<?>> items = new ArrayList<>();
        for (ItemType<?, ?, ?> type : App.itemTypes().all()) {
            Item<?> example = type.examples().item();
            items.add(copy(example, example.id().value(), Pool.PRACTICE, edited));
            items.add(copy(example, example.id().value() + "-again", Pool.PRACTICE, edited));
            items.add(copy(example, example.id().value() + "-check", Pool.CHECK, edited));
        }
        return items;
    }

    private static <C> Item<C> copy(Item<C> item, String id, Pool pool, String edited) {
        return new Item<>(
                new ItemId(id),
                item.type(),
                item.concept(),
                item.level(),
                item.basis(),
                pool,
                new Text(edited + item.stem().value()),
                item.source(),
                false,
                item.content());
    }

    private static BankItem bankItem(Item<?> item) {
        return new BankItem(objectiveOf(item.type()), new ContentJson(App.itemTypes()).version(item), item);
    }

    /** The quiz that holds an item of this type. */
    public static QuizId quizOf(ItemType<?, ?, ?> type) {
        return EVERYDAY.contains(type.name()) ? QUIZ : OTHERS_QUIZ;
    }

    private static ObjectiveId objectiveOf(String type) {
        return EVERYDAY.contains(type) ? OBJECTIVE : OTHERS;
    }

    private static List<ItemId> firsts(ObjectiveId objective) {
        return App.itemTypes().all().stream()
                .filter(type -> objectiveOf(type.name()).equals(objective))
                .map(type -> type.examples().item().id())
                .toList();
    }

    private static List<Misconception> misconceptions(List<Item<?>> items, ConceptId concept) {
        Set<MisconceptionId> ids = new TreeSet<>();
        items.forEach(item -> parts(App.itemTypes(), item).forEach(part -> ids.addAll(part.misconceptions())));
        return ids.stream()
                .map(id -> new Misconception(
                        id, new Text("Belief " + id.value()), new Text("But **" + id.value() + "**."), concept))
                .toList();
    }

    private static Stream<Part> parts(ItemTypes types, Item<?> item) {
        return parts(types.of(item.type()), item);
    }

    private static <C extends Record> Stream<Part> parts(ItemType<C, ?, ?> type, Item<?> item) {
        return type
                .parts(new Item<>(
                        item.id(),
                        item.type(),
                        item.concept(),
                        item.level(),
                        item.basis(),
                        item.pool(),
                        item.stem(),
                        item.source(),
                        item.retired(),
                        type.contentClass().cast(item.content())))
                .stream();
    }
}
