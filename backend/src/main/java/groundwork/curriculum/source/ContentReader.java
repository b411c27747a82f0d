package groundwork.curriculum.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import groundwork.curriculum.Concept;
import groundwork.curriculum.ContentJson;
import groundwork.curriculum.ContentKind;
import groundwork.curriculum.Course;
import groundwork.curriculum.Misconception;
import groundwork.curriculum.Objective;
import groundwork.curriculum.Quiz;
import groundwork.item.Item;
import groundwork.item.ItemTypes;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a content directory. Never fails: what cannot be read is told as a fault beside all that could. */
public final class ContentReader {
    private static final Schemas SCHEMAS = new Schemas();

    private final Path root;
    private final ItemTypes types;
    private final List<ContentKind<?>> kinds;
    private final Optional<LocalDate> today;
    private final ContentJson json;
    private final List<Loaded<Course>> courses = new ArrayList<>();
    private final List<Loaded<Objective>> objectives = new ArrayList<>();
    private final List<Lesson> lessons = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Loaded<Concept>> concepts = new ArrayList<>();
    private final List<Loaded<Misconception>> misconceptions = new ArrayList<>();
    private final List<Loaded<Item<?>>> items = new ArrayList<>();
    private final List<Loaded<Quiz>> quizzes = new ArrayList<>();
    private final List<Content.Extra<?>> extras = new ArrayList<>();
    private final Set<String> brokenIds = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private List<String> released = List.of();
    private List<String> words = List.of();

    private ContentReader(Path root, ItemTypes types, List<ContentKind<?>> kinds, Optional<LocalDate> today) {
        this.root = root;
        this.types = types;
        this.kinds = kinds;
        this.today = today;
        this.json = new ContentJson(types);
    }

    public static Content read(Path root, ItemTypes types) {
        return read(root, types, List.of());
    }

    /** Reads content of these further kinds as well. */
    public static Content read(Path root, ItemTypes types, List<ContentKind<?>> kinds) {
        return read(root, types, kinds, Optional.empty());
    }

    /** Reads it on a day, for whoever asks whether what it says has grown old. */
    public static Content read(Path root, ItemTypes types, List<ContentKind<?>> kinds, LocalDate today) {
        return read(root, types, kinds, Optional.of(today));
    }

    private static Content read(Path root, ItemTypes types, List<ContentKind<?>> kinds, Optional<LocalDate> today) {
        ContentReader reader = new ContentReader(root, types, kinds, today);
        reader.readAll();
        return reader.content();
    }

    private Content content() {
        return new Content(
                types,
                kinds,
                today,
                courses.stream().findFirst(),
                List.copyOf(objectives),
                List.copyOf(lessons),
                List.copyOf(figures),
                List.copyOf(concepts),
                List.copyOf(misconceptions),
                List.copyOf(items),
                List.copyOf(quizzes),
                List.copyOf(extras),
                new ReleasedIds(released),
                new ProjectWords(words),
                Set.copyOf(brokenIds),
                List.copyOf(faults));
    }

    private void readAll() {
        List<String> paths = ContentFiles.in(root, (path, problem) -> fault(Fault.Kind.UNREADABLE, path, 1, problem));
        for (String needed : List.of("course.yaml", ReleasedIds.FILE)) {
            if (!paths.contains(needed)) {
                fault(Fault.Kind.MISSING, needed, 1, "There is no " + needed + " in the content directory.");
            }
        }
        for (String path : paths) {
            FileKind.of(path)
                    .ifPresentOrElse(
                            kind -> text(path).ifPresent(text -> read(kind, path, text)), () -> readExtra(path));
        }
    }

    private void readExtra(String path) {
        kinds.stream()
                .filter(kind -> path.matches(Pattern.quote(kind.folder()) + "/[^/]+\\.yaml"))
                .findFirst()
                .ifPresentOrElse(
                        kind -> text(path).ifPresent(text -> readExtra(kind, path, text)),
                        () -> fault(Fault.Kind.MISPLACED, path, 1, "No kind of content file belongs here."));
    }

    private <T extends Record> void readExtra(ContentKind<T> kind, String path, String text) {
        List<Loaded<T>> loaded = new ArrayList<>();
        checked(kind.name(), path, text).ifPresent(file -> bind(file, "", kind.type(), loaded));
        loaded.forEach(one -> extras.add(new Content.Extra<>(kind, one)));
    }

    private Optional<String> text(String path) {
        try {
            return Optional.of(Files.readString(root.resolve(path)));
        } catch (CharacterCodingException e) {
            fault(Fault.Kind.UNREADABLE, path, 1, "The file is not written in UTF-8.");
        } catch (IOException e) {
            fault(Fault.Kind.UNREADABLE, path, 1, "The file cannot be read: " + e.getMessage() + ".");
        }
        return Optional.empty();
    }

    private void read(FileKind kind, String path, String text) {
        switch (kind) {
            case LESSON -> lessons.add(new Lesson(path, text));
            case FIGURE -> figures.add(new Figure(path, text));
            case IDS -> released = text.lines().toList();
            case WORDS -> words = text.lines().toList();
            case COURSE, OBJECTIVE, ITEM, CONCEPTS, QUIZ -> readYaml(kind, path, text);
        }
    }

    private void readYaml(FileKind kind, String path, String text) {
        checked(kind.schema(), path, text).ifPresent(file -> bind(kind, file));
    }

    private Optional<Checked> checked(String schema, String path, String text) {
        try {
            Document document = Yaml.read(path, text);
            Map<String, String> problems = SCHEMAS.check(schema, document);
            problems.forEach((pointer, problem) ->
                    fault(Fault.Kind.SCHEMA, path, document.line(pointer), (pointer + " " + problem + ".").strip()));
            return Optional.of(new Checked(document, problems.keySet()));
        } catch (YamlProblem e) {
            fault(Fault.Kind.YAML, path, e.line(), e.sentence());
            return Optional.empty();
        }
    }

    /** A document with the pointers at which its schema found problems. */
    private record Checked(Document document, Set<String> problems) {
        boolean isSound(String pointer) {
            return problems.stream().noneMatch(problem -> problem.equals(pointer) || problem.startsWith(pointer + "/"));
        }
    }

    private void bind(FileKind kind, Checked file) {
        switch (kind) {
            case COURSE -> bind(file, "", new TypeReference<Course>() {}, courses);
            case OBJECTIVE -> bind(withCategory(file), "", new TypeReference<Objective>() {}, objectives);
            case ITEM -> bind(file, "", new TypeReference<Item<?>>() {}, items);
            case QUIZ -> bind(file, "", new TypeReference<Quiz>() {}, quizzes);
            case CONCEPTS -> {
                for (int i = 0; i < file.document().root().path("concepts").size(); i++) {
                    bind(file, "/concepts/" + i, new TypeReference<Concept>() {}, concepts);
                }
                for (int i = 0;
                        i < file.document().root().path("misconceptions").size();
                        i++) {
                    bind(file, "/misconceptions/" + i, new TypeReference<Misconception>() {}, misconceptions);
                }
            }
            case LESSON, FIGURE, IDS, WORDS -> throw new IllegalArgumentException(kind + " is no YAML.");
        }
    }

    private <T> void bind(Checked file, String pointer, TypeReference<T> type, List<Loaded<T>> into) {
        bind(file, pointer, json.mapper().constructType(type), into);
    }

    private <T> void bind(Checked file, String pointer, Class<T> type, List<Loaded<T>> into) {
        bind(file, pointer, json.mapper().constructType(type), into);
    }

    private <T> void bind(Checked file, String pointer, JavaType type, List<Loaded<T>> into) {
        JsonNode node = file.document().root().at(pointer);
        if (!file.isSound(pointer)) {
            rememberBroken(node);
            return;
        }
        try {
            into.add(new Loaded<>(file.document(), pointer, json.mapper().<T>treeToValue(node, type)));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            rememberBroken(node);
            fault(Fault.Kind.SCHEMA, file.document().path(), file.document().line(pointer), firstLine(e));
        }
    }

    private void rememberBroken(JsonNode node) {
        if (node.path("id").isTextual()) {
            brokenIds.add(node.path("id").asText());
        }
    }

    /** An objective's category is told by the folder it stands in, not by its file. */
    private static Checked withCategory(Checked file) {
        String folder = file.document().path();
        String number = folder.substring(0, folder.indexOf('/')).replaceFirst("-.*", "");
        if (file.document().root() instanceof ObjectNode object && number.matches("\\d{1,3}")) {
            ObjectNode placed = object.deepCopy().put("category", Integer.parseInt(number));
            return new Checked(
                    new Document(file.document().path(), placed, file.document().lines()), file.problems());
        }
        return file;
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("It cannot be bound.");
    }

    private void fault(Fault.Kind kind, String path, int line, String message) {
        faults.add(new Fault(kind, path, line, message));
    }
}
