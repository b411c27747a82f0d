package groundwork.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class JsonTest {
    record Times(Instant at, Optional<Instant> later) {}

    private final JsonMapper json = Notebook.json();

    @Test
    void writesIsoTimesAndLeavesAbsentOptionalsOut() throws JsonProcessingException {
        Times times = new Times(Instant.parse("2026-01-31T09:00:00.5Z"), Optional.empty());
        assertThat(json.writeValueAsString(times)).isEqualTo("{\"at\":\"2026-01-31T09:00:00.500Z\"}");
        assertThat(json.readValue(json.writeValueAsString(times), Times.class)).isEqualTo(times);
    }

    @Test
    void roundTripsTypedIdsEnumsAndVariants() throws JsonProcessingException {
        Notebook.Content content =
                new Notebook.Checklist(List.of("a"), Map.of(new Notebook.NoteId("n1"), Notebook.Mark.NOT_STARTED));
        Notebook.Note note = new Notebook.Note(
                new Notebook.NoteId("n1"), "Milk", Notebook.Mark.DONE, content, Optional.empty(), true);
        String text = json.writeValueAsString(note);
        assertThat(text)
                .contains("{\"type\":\"checklist\",\"entries\":[\"a\"],\"marks\":{\"n1\":\"not-started\"}}")
                .contains("\"id\":\"n1\"");
        assertThat(json.readValue(text, Notebook.Note.class)).isEqualTo(note);
    }

    @Test
    void refusesVariantsThatAreNotOfTheirBase() {
        assertThatThrownBy(() -> Variants.of("Bad", Notebook.Content.class, Map.of("note", Notebook.Note.class)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
