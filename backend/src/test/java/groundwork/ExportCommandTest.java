package groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.bank.Bank;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What authors and blind readers are given of the bank in the jar. */
final class ExportCommandTest {
    private final Curriculum curriculum = new Bank(App.itemTypes()).packed();

    @Test
    void givesTheWholeBank() throws IOException {
        JsonNode bank = export("--format", "json");

        assertThat(bank.path("items")).hasSize(curriculum.contents().items().size());
        assertThat(bank.at("/items/0/item").toString()).contains("\"rationale\"");
    }

    @Test
    void givesItemsWithoutKeysToBlindReaders() throws IOException {
        JsonNode items = export("--format", "blind");

        assertThat(items).hasSize(curriculum.contents().items().size());
        Set<String> fields = new TreeSet<>();
        items.findParents("id").forEach(parent -> parent.fieldNames().forEachRemaining(fields::add));
        fields.removeAll(Set.of("unit", "units", "decimals", "signed"));
        assertThat(fields).containsOnly("id", "objective", "basis", "level", "pool", "stem", "body", "textHtml");
        assertThat(items.findValuesAsText("stem")).noneMatch(stem -> stem.contains("{{"));
        assertThat(items).isEqualTo(export("--format", "blind"));
    }

    private static JsonNode export(String... options) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            String[] arguments = new String[options.length + 1];
            arguments[0] = "export-curriculum";
            System.arraycopy(options, 0, arguments, 1, options.length);
            assertThat(Main.commandLine().execute(arguments)).isZero();
        } finally {
            System.setOut(before);
        }
        return TestJson.mapper().readTree(written.toByteArray());
    }
}
