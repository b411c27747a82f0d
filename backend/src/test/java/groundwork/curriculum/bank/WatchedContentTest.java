package groundwork.curriculum.bank;

import static groundwork.curriculum.TestContent.ITEMS;
import static groundwork.curriculum.TestContent.TYPES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.curriculum.Curriculum;
import groundwork.curriculum.TestContent;
import groundwork.item.ItemId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WatchedContentTest {
    private static final String STEM = "Ada sells bicycles in Utrecht";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Instant now = Instant.parse("2026-01-05T09:00:00Z");
    private TestContent content;
    private WatchedContent watched;

    @BeforeEach
    void watch(@TempDir Path root) {
        content = new TestContent(root).complete();
        watched = watched();
    }

    private WatchedContent watched() {
        return new WatchedContent(
                content.root(), new Bank(TYPES), () -> now, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private void edit(String old, String replacement) {
        content.replace(ITEMS + "practice-0.yaml", old, replacement);
    }

    private static String stem(Curriculum curriculum) {
        return curriculum
                .item(new ItemId("practice-0"))
                .orElseThrow()
                .item()
                .situation()
                .value();
    }

    @Test
    void givesWhatTheFilesSayASecondLater() {
        Curriculum before = watched.get();
        edit(STEM, "Ada repairs bicycles in Utrecht");
        now = now.plusMillis(999);
        assertThat(watched.get()).as("looked at once a second").isSameAs(before);
        now = now.plusMillis(1);
        assertThat(stem(watched.get())).isEqualTo("Ada repairs bicycles in Utrecht.");
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Content reloaded: 14 items.");
    }

    @Test
    void doesNotReloadWhatIsAsItWas() {
        Curriculum before = watched.get();
        now = now.plus(Duration.ofHours(1));
        assertThat(watched.get()).isSameAs(before);
    }

    @Test
    void keepsTheLastGoodOneAndPrintsTheProblems() {
        Curriculum good = watched.get();
        edit("key: persuade", "key: nobody");
        now = now.plusSeconds(2);
        assertThat(watched.get()).isSameAs(good);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(ITEMS + "practice-0.yaml:10 item-type There is no nobody here");

        edit("key: nobody", "key: persuade");
        edit(STEM, "Ada rents out bicycles in Utrecht");
        now = now.plusSeconds(2);
        assertThat(stem(watched.get())).startsWith("Ada rents out");
    }

    @Test
    void refusesToStartWithErrors() {
        edit("key: persuade", "key: nobody");
        assertThatThrownBy(this::watched).isInstanceOf(BrokenContent.class);
    }
}
