package groundwork.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a folder of the class path, from directories and jars alike, into memory: a front end is a megabyte or two. */
final class StaticFolder {
    private StaticFolder() {}

    /** Keyed by the path below the folder, beginning with a slash; empty when there is no such folder. */
    static Map<String, StaticFile> load(String folder) {
        Map<String, byte[]> contents = new HashMap<>();
        try {
            ClassLoader loader = StaticFolder.class.getClassLoader();
            for (URL root : Collections.list(loader.getResources(folder))) {
                readRoot(root, folder, contents);
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException("The front end in " + folder + " cannot be read.", unreadable);
        }
        return files(contents);
    }

    private static void readRoot(URL root, String folder, Map<String, byte[]> contents)
            throws IOException, URISyntaxException {
        if (!(root.openConnection() instanceof JarURLConnection inJar)) {
            readTree(Path.of(root.toURI()), contents);
            return;
        }
        Path jar = Path.of(URI.create(inJar.getJarFileURL().toString()));
        try (FileSystem opened = FileSystems.newFileSystem(jar)) {
            readTree(opened.getPath(folder), contents);
        }
    }

    private static void readTree(Path root, Map<String, byte[]> contents) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            paths.filter(Files::isRegularFile).forEach(path -> contents.putIfAbsent(name(root, path), read(path)));
        }
    }

    private static String name(Path root, Path path) {
        return "/" + root.relativize(path).toString().replace('\\', '/');
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, StaticFile> files(Map<String, byte[]> contents) {
        Map<String, StaticFile> files = new HashMap<>();
        contents.forEach((path, plain) -> {
            if (!isEncodingOfAnother(path, contents)) {
                files.put(path, StaticFile.of(path, plain, encodings(path, contents)));
            }
        });
        return files;
    }

    private static Map<String, byte[]> encodings(String path, Map<String, byte[]> contents) {
        Map<String, byte[]> encodings = new HashMap<>();
        Map.of("br", ".br", "gzip", ".gz").forEach((coding, suffix) -> {
            byte[] encoded = contents.get(path + suffix);
            if (encoded != null) {
                encodings.put(coding, encoded);
            }
        });
        return encodings;
    }

    private static boolean isEncodingOfAnother(String path, Map<String, byte[]> contents) {
        return (path.endsWith(".br") || path.endsWith(".gz"))
                && contents.containsKey(path.substring(0, path.length() - ".br".length()));
    }
}
