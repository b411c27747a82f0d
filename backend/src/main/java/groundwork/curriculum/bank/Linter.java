package groundwork.curriculum.bank;

import groundwork.curriculum.ContentKind;
import groundwork.curriculum.rule.Problem;
import groundwork.curriculum.rule.Rules;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.ContentReader;
import groundwork.curriculum.source.ProjectWords;
import groundwork.curriculum.source.ReleasedIds;
import groundwork.item.ItemTypes;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What authors ask of a content directory: what is wrong with it, how much there is, and to list its new ids. */
public final class Linter {
    private final ItemTypes types;
    private final List<ContentKind<?>> kinds;

    public Linter(ItemTypes types) {
        this(types, List.of());
    }

    /** For content of these further kinds as well. */
    public Linter(ItemTypes types, List<ContentKind<?>> kinds) {
        this.types = types;
        this.kinds = kinds;
    }

    /**
     * Prints every problem, one a line, and a summary; returns 0 when there is no error, else 1.
     *
     * @param today the day on which the age of what is said is judged
     */
    public int lint(Path directory, LocalDate today, PrintStream out) {
        Content content = ContentReader.read(directory, types, kinds, today);
        List<Problem> problems = Rules.check(content);
        problems.forEach(out::println);
        out.println(summary(content, problems));
        return problems.stream().anyMatch(Problem::isError) ? 1 : 0;
    }

    /** Prints how much there is of what. */
    public void statistics(Path directory, PrintStream out) {
        Statistics.print(ContentReader.read(directory, types, kinds), out);
    }

    /** Adds the ids that are new to ids.txt and prints them; nothing ever leaves it. */
    public void fixIds(Path directory, PrintStream out) throws IOException {
        List<String> ids = Rules.newIds(ContentReader.read(directory, types, kinds));
        ReleasedIds.add(directory, ids);
        ids.forEach(id -> out.println("ids.txt + " + id));
    }

    /** Adds the words that no dictionary has to words.txt and prints them, for whoever has read them. */
    public void fixWords(Path directory, PrintStream out) throws IOException {
        List<String> words = Rules.newWords(ContentReader.read(directory, types, kinds));
        ProjectWords.add(directory, words);
        words.forEach(word -> out.println(ProjectWords.FILE + " + " + word));
    }

    private static String extras(Content content) {
        return content.kinds().stream()
                .map(kind -> ", " + content.of(kind).size() + " " + kind.folder())
                .collect(Collectors.joining());
    }

    private static String summary(Content content, List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        return content.objectives().size() + " objectives, "
                + content.concepts().size() + " concepts, "
                + content.misconceptions().size() + " misconceptions, "
                + content.items().size() + " items, "
                + content.quizzes().size() + " quizzes" + extras(content) + ": " + errors + " errors, "
                + (problems.size() - errors)
                + " warnings.";
    }
}
