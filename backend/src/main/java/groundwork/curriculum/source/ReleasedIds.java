package groundwork.curriculum.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Every id ever released, one a line, sorted: what says that an id never names anything else. */
public record ReleasedIds(List<String> lines) {
    public static final String FILE = "ids.txt";

    /** The line of an id, counted from 1. */
    public int line(String id) {
        return lines.indexOf(id) + 1;
    }

    /** Adds ids that are new to the file of a content directory; nothing ever leaves it. */
    public static void add(Path content, Collection<String> ids) throws IOException {
        Path file = content.resolve(FILE);
        TreeSet<String> all = new TreeSet<>(ids);
        if (Files.exists(file)) {
            all.addAll(Files.readAllLines(file));
        }
        Files.writeString(file, String.join("\n", all) + "\n");
    }
}
