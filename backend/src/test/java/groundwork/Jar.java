package groundwork;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The built jar as somebody runs it: each command is a process of its own, with the JVM that runs the tests. */
public final class Jar {
    static final Path FILE = Path.of(System.getProperty("groundwork.jar", "target/groundwork.jar"));

    private static final long PATIENCE_SECONDS = 60;

    private Jar() {}

    /** A process that writes its output to two files. */
    record Started(Process process, Path out, Path err) {
        String printed() {
            return read(out) + read(err);
        }
    }

    /** How a command ended. */
    record Ended(int exit, String out, String err) {}

    /** Starts {@code java} with these arguments. */
    static Started start(Path output, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        try {
            Path out = Files.createTempFile(output, "out", ".txt");
            Path err = Files.createTempFile(output, "err", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(output.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            return new Started(builder.start(), out, err);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs a command of the jar to its end. */
    static Ended run(Path output, String... arguments) {
        return end(start(
                output,
                Stream.concat(Stream.of("-jar", FILE.toString()), Stream.of(arguments))
                        .toList()));
    }

    /** Runs another main class, with the jar and these tests on its class path. */
    static Ended run(Path output, Class<?> main) {
        String classPath = FILE + File.pathSeparator + System.getProperty("java.class.path");
        return end(start(output, List.of("-cp", classPath, main.getName())));
    }

    private static Ended end(Started started) {
        try {
            if (!started.process().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                started.process().destroyForcibly();
                throw new AssertionError("It does not end: " + started.printed());
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return new Ended(started.process().exitValue(), read(started.out()), read(started.err()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
