package groundwork.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An acknowledged write survives the death of the process. */
class DurabilityTest {
    private static final int ENOUGH = 400;

    private final Path directory;

    DurabilityTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void keepsEveryAcknowledgedWriteAfterKill() throws IOException, InterruptedException {
        List<String> acknowledged = acknowledgedBeforeKill();
        try (Database database = Database.open(null, directory)) {
            List<String> stored = Rows.all(database);
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
            assertThat(stored).containsAll(acknowledged);
            IntStream.range(0, AcknowledgingWriter.LEARNERS)
                    .forEach(i -> assertThat(sequences(stored, "learner" + i)).isEqualTo(upTo(stored, "learner" + i)));
        }
    }

    private List<String> acknowledgedBeforeKill() throws IOException, InterruptedException {
        Process writer = ChildProcess.start(AcknowledgingWriter.class, directory.toString());
        StringBuilder printed = new StringBuilder();
        try (BufferedReader output = writer.inputReader(StandardCharsets.UTF_8)) {
            for (int lines = 0, next = output.read(); next >= 0; next = output.read()) {
                printed.append((char) next);
                if (next == '\n' && ++lines == ENOUGH) {
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(writer.waitFor()).isEqualTo(128 + 9);
        String whole = printed.substring(0, printed.lastIndexOf("\n"));
        return new ArrayList<>(whole.lines().toList());
    }

    private static List<Long> sequences(List<String> stored, String learner) {
        return stored.stream()
                .filter(row -> row.startsWith(learner + " "))
                .map(row -> Long.valueOf(row.substring(row.indexOf(' ') + 1)))
                .sorted()
                .toList();
    }

    private static List<Long> upTo(List<String> stored, String learner) {
        return LongStream.rangeClosed(1, sequences(stored, learner).size())
                .boxed()
                .toList();
    }
}
