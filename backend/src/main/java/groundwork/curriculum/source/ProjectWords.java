package groundwork.curriculum.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Names and words that no dictionary has and that are spelt right, one a line, sorted. */
public record ProjectWords(List<String> lines) {
    public static final String FILE = "words.txt";

    /** Adds words to the file of a content directory. */
    public static void add(Path content, Collection<String> words) throws IOException {
        Path file = content.resolve(FILE);
        TreeSet<String> all = new TreeSet<>(words);
        if (Files.exists(file)) {
            all.addAll(Files.readAllLines(file));
        }
        Files.writeString(file, String.join("\n", all) + "\n");
    }
}
