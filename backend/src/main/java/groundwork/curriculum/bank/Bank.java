package groundwork.curriculum.bank;

import com.fasterxml.jackson.databind.node.ObjectNode;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.ContentJson;
import groundwork.curriculum.ContentKind;
import groundwork.curriculum.Contents;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Extras;
import groundwork.curriculum.Objective;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.Quiz;
import groundwork.curriculum.rule.Problem;
import groundwork.curriculum.rule.Rules;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.ContentReader;
import groundwork.curriculum.source.Figure;
import groundwork.curriculum.source.Lesson;
import groundwork.curriculum.source.Loaded;
import groundwork.item.Item;
import groundwork.item.ItemTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a curriculum of content files, and keeps it as one file of JSON that needs no parsing of YAML, no schemas and no
 * rules to be read back.
 */
public final class Bank {
    /** Where the build puts the compiled bank. */
    public static final String RESOURCE = "/groundwork/bank.json";

    private final ItemTypes types;
    private final List<ContentKind<?>> kinds;
    private final ContentJson json;

    public Bank(ItemTypes types) {
        this(types, List.of());
    }

    /** A bank that holds content of these further kinds as well. */
    public Bank(ItemTypes types, List<ContentKind<?>> kinds) {
        this.types = types;
        this.kinds = kinds;
        this.json = new ContentJson(types, kinds);
    }

    /** The curriculum that was packed with the program. */
    public Curriculum packed() {
        try (InputStream in = Bank.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("This build holds no curriculum: " + RESOURCE + " is missing.");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The curriculum of a content directory.
     *
     * @throws BrokenContent when a rule finds an error
     */
    public Curriculum load(Path directory) {
        Content content = ContentReader.read(directory, types, kinds);
        List<Problem> problems = Rules.check(content);
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new BrokenContent(directory, problems);
        }
        return curriculum(content);
    }

    public void write(Curriculum curriculum, OutputStream out) throws IOException {
        json.mapper().writeValue(out, curriculum.contents());
    }

    /** The same as a tree, for whoever adds to it. */
    public ObjectNode tree(Curriculum curriculum) {
        return json.mapper().valueToTree(curriculum.contents());
    }

    public Curriculum read(InputStream in) throws IOException {
        return new Curriculum(json.mapper().readValue(in, Contents.class));
    }

    private Curriculum curriculum(Content content) {
        return new Curriculum(new Contents(
                content.course().orElseThrow().value(),
                objectives(content),
                lessons(content),
                figures(content),
                content.concepts().stream().map(Loaded::value).toList(),
                content.misconceptions().stream().map(Loaded::value).toList(),
                items(content),
                content.quizzes().stream()
                        .map(Loaded::value)
                        .sorted(Comparator.comparing(Quiz::id))
                        .toList(),
                extras(content)));
    }

    private static Extras extras(Content content) {
        Map<String, List<Record>> byKind = new HashMap<>();
        content.extras().stream()
                .sorted(Comparator.comparing(Content.Extra::id))
                .forEach(extra -> byKind.computeIfAbsent(extra.kind().name(), name -> new ArrayList<>())
                        .add(extra.loaded().value()));
        return new Extras(byKind);
    }

    private static List<Objective> objectives(Content content) {
        List<Integer> categories = content.course().orElseThrow().value().categories().stream()
                .map(category -> category.number())
                .toList();
        return content.objectives().stream()
                .map(Loaded::value)
                .sorted(Comparator.comparing((Objective objective) -> categories.indexOf(objective.category()))
                        .thenComparing(Objective::id))
                .toList();
    }

    private static Map<ObjectiveId, String> lessons(Content content) {
        Map<ObjectiveId, String> lessons = new HashMap<>();
        for (Loaded<Objective> objective : content.objectives()) {
            content.lessonOf(objective)
                    .map(Lesson::markdown)
                    .ifPresent(lesson -> lessons.put(objective.value().id(), lesson));
        }
        return lessons;
    }

    private static Map<ObjectiveId, String> figures(Content content) {
        Map<ObjectiveId, String> figures = new HashMap<>();
        for (Loaded<Objective> objective : content.objectives()) {
            content.figureOf(objective)
                    .map(Figure::svg)
                    .ifPresent(svg -> figures.put(objective.value().id(), svg));
        }
        return figures;
    }

    private List<BankItem> items(Content content) {
        return content.items().stream()
                .map(item ->
                        bankItem(content.objectiveOf(item).orElseThrow().value().id(), item.value()))
                .sorted(Comparator.comparing(BankItem::objective)
                        .thenComparing(bankItem -> bankItem.item().id()))
                .toList();
    }

    private BankItem bankItem(ObjectiveId objective, Item<?> item) {
        return new BankItem(objective, json.version(item), item);
    }
}
