package groundwork.curriculum;

import groundwork.App;
import groundwork.curriculum.rule.Problem;
import groundwork.curriculum.rule.Rule;
import groundwork.curriculum.rule.Rules;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.ContentReader;
import groundwork.curriculum.source.ProjectWords;
import groundwork.curriculum.source.ReleasedIds;
import groundwork.item.ItemTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A content directory for tests: a course, one objective with four concepts and one misconception, and whatever a test adds
 * to it or breaks in it. What a replacement does not find fails the test, so that no test checks a text that is not there.
 */
public final class TestContent {
    public static final ItemTypes TYPES = App.itemTypes();

    public static final String OBJECTIVE = "1-core/1.1-context/";
    public static final String ITEMS = OBJECTIVE + "items/";

    private static final String COURSE = """
            title: A course
            disclaimer: Independent.
            editions:
              "2021": {title: The older list}
              "2022": {title: The newer list, note: In use.}
            categories:
              - {number: 1, id: core, title: Core}
            sources:
              scrum-guide-2020: {title: The Scrum Guide, author: Ken Schwaber and Jeff Sutherland, sections: [Product Owner, Sprint Review]}
              pichler: {title: Agile Product Management, author: Roman Pichler, year: 2010}
            """;

    private static final String OBJECTIVE_FILE = """
            id: "1.1"
            title: Say who decides
            short: Who decides
            demand: {verb: say, count: 1}
            level: apply
            editions: ["2021", "2022"]
            concepts: [one-person-orders, others-persuade, work-may-be-handed-over, the-order-shows]
            """;

    private static final String CONCEPTS = """
            concepts:
              - {id: one-person-orders, statement: One person decides., basis: rule, source: [scrum-guide-2020, Product Owner]}
              - {id: others-persuade, statement: Others bring reasons., basis: rule, source: [scrum-guide-2020, Product Owner]}
              - {id: work-may-be-handed-over, statement: Others may write items., basis: rule, source: [scrum-guide-2020, Product Owner]}
              - {id: the-order-shows, statement: The order is visible., basis: practice, source: [pichler, Chapter 3]}
            misconceptions:
              - {id: committee-orders, belief: Let them vote., correction: All are heard; **one decides**., concept: one-person-orders}
            """;

    /** A single choice with two distractors. */
    public static final String ITEM = """
            id: THE-ID
            type: single-choice
            concept: one-person-orders
            level: apply
            basis: rule
            stem: |
              Emil runs sales at a bakery chain THE-ID.

              What should he do?
            key: persuade
            options:
              - {id: vote, text: Have a vote on this., misconception: committee-orders, rationale: Nobody answers for a vote.}
              - {id: persuade, text: Tell the owner why., rationale: One person decides and can say why.}
              - {id: move, text: Move it up a bit., rationale: "Two orders compete from now on, and nobody knows which of them counts."}
            source: [scrum-guide-2020, Product Owner]
            """;

    private static final List<String> SITUATIONS = List.of(
            "Ada sells bicycles in Utrecht",
            "Bo plans ferries for three islands",
            "Chen keeps a clinic’s calendar",
            "Dora answers for school meals",
            "Eli rents out tractors by the hour",
            "Fay builds an app for choirs",
            "Gus looks after vending machines",
            "Hana maps hiking trails",
            "Ivo insures grand pianos",
            "Jo repairs lifts overnight",
            "Kim grows tomatoes under glass",
            "Lea teaches people to swim",
            "Max prints concert tickets",
            "Nora counts migrating birds");

    private final Path root;

    public TestContent(Path root) {
        this.root = root;
        file("course.yaml", COURSE);
        file(OBJECTIVE + "objective.yaml", OBJECTIVE_FILE);
        file("concepts/owner.yaml", CONCEPTS);
        file("ids.txt", "");
        releaseAll();
    }

    public Path root() {
        return root;
    }

    /** Writes a file. */
    public TestContent file(String path, String text) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces what stands in a file. */
    public TestContent replace(String path, String old, String replacement) {
        return file(path, replaced(text(path), old, replacement));
    }

    /** Writes {@link #ITEM} under an id, with pairs of what stands in it and what shall. */
    public TestContent item(String id, String... replacements) {
        String text = ITEM.replace("THE-ID", id);
        for (int i = 0; i < replacements.length; i += 2) {
            text = replaced(text, replacements[i], replacements[i + 1]);
        }
        return file(ITEMS + id + ".yaml", text);
    }

    private static String replaced(String text, String old, String replacement) {
        if (!text.contains(old)) {
            throw new IllegalArgumentException("There is no " + old + " in " + text);
        }
        return text.replace(old, replacement);
    }

    /** Writes a lesson that keeps all rules, with pairs of what stands in it and what shall. */
    public TestContent lesson(String... replacements) {
        String text = """
                ## On Monday

                Emil waits.

                ## The idea

                One person **decides**. FILLER

                ## A good move

                Emil brings a number.

                ## The trap

                A vote feels fair.

                ## Try it

                Ask who decides.
                """.replace("FILLER", "He waits for two more days. ".repeat(60));
        for (int i = 0; i < replacements.length; i += 2) {
            text = replaced(text, replacements[i], replacements[i + 1]);
        }
        return file(OBJECTIVE + "lesson.md", text);
    }

    /** Writes the drawing of the lesson, with pairs of what stands in it and what shall. */
    public TestContent figure(String... replacements) {
        String text = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 120" role="img">
                  <title>Who decides</title>
                  <desc>Three people bring reasons to one person, who decides.</desc>
                  <circle class="wash" cx="180" cy="60" r="30"/>
                  <text class="ink middle" x="180" y="65">Emil</text>
                </svg>
                """;
        for (int i = 0; i < replacements.length; i += 2) {
            text = replaced(text, replacements[i], replacements[i + 1]);
        }
        return file(OBJECTIVE + "figure.svg", text);
    }

    /** Writes all that the objective needs to be a curriculum: a lesson, and items enough for both pools and a quiz. */
    public TestContent complete() {
        lesson();
        List<String> concepts =
                List.of("one-person-orders", "others-persuade", "work-may-be-handed-over", "the-order-shows");
        for (int i = 0; i < 14; i++) {
            String concept = "concept: " + concepts.get(i % concepts.size());
            String situation = SITUATIONS.get(i);
            if (i < 10) {
                item(
                        "practice-" + i,
                        "Emil runs sales at a bakery chain practice-" + i,
                        situation,
                        "concept: one-person-orders",
                        concept);
            } else {
                item(
                        "check-" + i,
                        "Emil runs sales at a bakery chain check-" + i,
                        situation,
                        "concept: one-person-orders",
                        concept,
                        "basis: rule",
                        "basis: rule\npool: check");
            }
        }
        quiz("practice-0", "practice-1", "practice-2", "practice-3", "practice-4");
        return releaseAll().ownWords();
    }

    /** Writes a quiz of these items and five more of {@link #complete}. */
    public TestContent quiz(String... items) {
        String quiz = """
                id: decisions
                title: Decisions
                why: To see who decides.
                minutes: 10
                items: [ITEMS, practice-5, practice-6, practice-7, practice-8, practice-9]
                """;
        return file("quizzes/decisions.yaml", quiz.replace("ITEMS", String.join(", ", items)));
    }

    /** Lists all ids in ids.txt. */
    public TestContent releaseAll() {
        try {
            ReleasedIds.add(root, Rules.newIds(read()));
            file("ids.txt", text("ids.txt").strip() + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lists all names in words.txt. */
    private TestContent ownWords() {
        return file(ProjectWords.FILE, String.join("\n", Rules.newWords(read())) + "\n");
    }

    public Content read() {
        return ContentReader.read(root, TYPES);
    }

    /** What one rule finds, as {@code path:line message}. */
    public List<String> problems(String name) {
        Rule rule = Rules.all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
        return rule.problems(read()).stream()
                .map(problem -> problem.path() + ":" + problem.line() + " " + problem.message())
                .toList();
    }

    /** What all rules find, as it is printed. */
    public List<String> allProblems() {
        return Rules.check(read()).stream().map(Problem::toString).toList();
    }
}
