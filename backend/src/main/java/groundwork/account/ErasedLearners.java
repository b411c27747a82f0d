package groundwork.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The random ids of learners who were erased, one a line in a file beside the database: a backup that is restored does not
 * know of them. It says nothing about where their anonymous rows are. Thread-safe.
 */
public final class ErasedLearners {
    private final Path file;

    /** @param dataDirectory made with the first line, if it is missing */
    public ErasedLearners(Path dataDirectory) {
        this.file = dataDirectory.resolve("erased.txt");
    }

    /** Returns once the line is on the disk. */
    synchronized void add(LearnerId learner) {
        ByteBuffer line = ByteBuffer.wrap((learner.value() + "\n").getBytes(StandardCharsets.US_ASCII));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                while (line.hasRemaining()) {
                    channel.write(line);
                }
                channel.force(true);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The list of erased learners cannot be written.", failure);
        }
    }

    Set<LearnerId> all() {
        if (!Files.exists(file)) {
            return Set.of();
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> new LearnerId(line.strip()))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException("The list of erased learners cannot be read.", failure);
        }
    }
}
