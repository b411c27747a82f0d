package groundwork.curriculum.source;

import groundwork.curriculum.Concept;
import groundwork.curriculum.ContentKind;
import groundwork.curriculum.Course;
import groundwork.curriculum.Misconception;
import groundwork.curriculum.Objective;
import groundwork.curriculum.Quiz;
import groundwork.item.Item;
import groundwork.item.ItemBody;
import groundwork.item.ItemProblem;
import groundwork.item.ItemResponse;
import groundwork.item.ItemType;
import groundwork.item.ItemTypes;
import groundwork.item.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A content directory as it was read: all that could be bound, and why the rest could not. Only the rules tell whether it is
 * fit to be a curriculum.
 *
 * @param kinds that features downstream bring along, and {@code extras} the files of these kinds
 * @param today the day on which the age of what is said is judged; empty where nobody asks
 * @param brokenIds ids of things that stand in the files and could not be bound; who refers to them is not to blame
 */
public record Content(
        ItemTypes types,
        List<ContentKind<?>> kinds,
        Optional<LocalDate> today,
        Optional<Loaded<Course>> course,
        List<Loaded<Objective>> objectives,
        List<Lesson> lessons,
        List<Figure> figures,
        List<Loaded<Concept>> concepts,
        List<Loaded<Misconception>> misconceptions,
        List<Loaded<Item<?>>> items,
        List<Loaded<Quiz>> quizzes,
        List<Extra<?>> extras,
        ReleasedIds released,
        ProjectWords words,
        Set<String> brokenIds,
        List<Fault> faults) {

    /** A file of a kind that a feature downstream brings along. */
    public record Extra<T extends Record>(ContentKind<T> kind, Loaded<T> loaded) {
        public String id() {
            return kind.id(loaded.value());
        }

        /** Pointers of texts that say what somebody wrongly believes. */
        public List<String> believed() {
            return kind.believed(loaded.value());
        }
    }

    /** The files of a kind that a feature downstream brings along. */
    public <T extends Record> List<Loaded<T>> of(ContentKind<T> kind) {
        return extras.stream()
                .filter(extra -> extra.kind() == kind)
                .map(extra -> new Loaded<>(
                        extra.loaded().document(),
                        extra.loaded().pointer(),
                        kind.type().cast(extra.loaded().value())))
                .toList();
    }

    /** The objective whose folder holds an item. */
    public Optional<Loaded<Objective>> objectiveOf(Loaded<Item<?>> item) {
        return objectives.stream()
                .filter(objective -> item.folder().equals(objective.folder() + "/items"))
                .findFirst();
    }

    /** The items in an objective's folder that are not retired. */
    public List<Loaded<Item<?>>> itemsOf(Loaded<Objective> objective) {
        return offered().stream()
                .filter(item -> item.folder().equals(objective.folder() + "/items"))
                .toList();
    }

    /** All items that are not retired. */
    public List<Loaded<Item<?>>> offered() {
        return items.stream().filter(item -> !item.value().retired()).toList();
    }

    /** Whether scoring an item measures something, by its type. */
    public boolean isMeasured(Loaded<Item<?>> item) {
        return types.of(item.value().type()).isMeasured();
    }

    public Optional<Lesson> lessonOf(Loaded<Objective> objective) {
        return lessons.stream()
                .filter(lesson -> lesson.folder().equals(objective.folder()))
                .findFirst();
    }

    public Optional<Figure> figureOf(Loaded<Objective> objective) {
        return figures.stream()
                .filter(figure -> figure.folder().equals(objective.folder()))
                .findFirst();
    }

    /** The parts of an item, by its type. */
    public List<Part> parts(Item<?> item) {
        return byType(types.of(item.type()), item, ItemType::parts);
    }

    /** What the type finds wrong with an item. */
    public List<ItemProblem> check(Item<?> item) {
        return byType(types.of(item.type()), item, ItemType::check);
    }

    private static <C extends Record, V extends Record & ItemBody, R extends Record & ItemResponse, T> T byType(
            ItemType<C, V, R> type, Item<?> item, BiFunction<ItemType<C, V, R>, Item<C>, T> function) {
        C content = type.contentClass().cast(item.content());
        Item<C> typed = new Item<>(
                item.id(),
                item.type(),
                item.concept(),
                item.level(),
                item.basis(),
                item.pool(),
                item.stem(),
                item.source(),
                item.retired(),
                content);
        return function.apply(type, typed);
    }
}
