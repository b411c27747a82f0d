package groundwork.curriculum.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The files of a content directory that hold content: no hidden ones, no schemas, no README. */
public final class ContentFiles {
    private static final Set<String> IGNORED = Set.of("schemas", "README.md");

    private ContentFiles() {}

    /**
     * Their paths relative to the directory, sorted, with slashes.
     *
     * @param unreadable is told the path and what is wrong with it, of whatever cannot be visited
     */
    public static List<String> in(Path root, BiConsumer<String, String> unreadable) {
        List<String> paths = new ArrayList<>();
        try {
            Files.walkFileTree(root, new Visitor(root, paths, unreadable));
        } catch (IOException e) {
            unreadable.accept(".", "The content directory cannot be read: " + e.getMessage() + ".");
        }
        return paths.stream().sorted().toList();
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<String> paths;
        private final BiConsumer<String, String> unreadable;

        Visitor(Path root, List<String> paths, BiConsumer<String, String> unreadable) {
            this.root = root;
            this.paths = paths;
            this.unreadable = unreadable;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return isIgnored(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isIgnored(file)) {
                paths.add(relative(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            String what = file.equals(root) ? "The content directory" : "This";
            unreadable.accept(relative(file), what + " cannot be read: " + e.getMessage() + ".");
            return FileVisitResult.CONTINUE;
        }

        private boolean isIgnored(Path path) {
            String relative = relative(path);
            return IGNORED.contains(relative)
                    || (!path.equals(root) && path.getFileName().toString().startsWith("."));
        }

        private String relative(Path path) {
            return path.equals(root) ? "." : root.relativize(path).toString().replace('\\', '/');
        }
    }
}
