package groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.bank.Bank;
import groundwork.db.Database;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors and blind readers are given of the bank in the jar. */
final class ExportCommandTest {
    private static final Pattern PLAIN_WORDS = Pattern.compile("[A-Za-z][A-Za-z ,]+[a-z]");
    /** A shorter run of words could stand in a question as well. */
    private static final int LONG_ENOUGH = 45;

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
        assertThat(fields)
                .containsOnly(
                        "id",
                        "objective",
                        "basis",
                        "level",
                        "pool",
                        "stem",
                        "body",
                        "textHtml",
                        "options",
                        "name",
                        "word");
        assertThat(items.findValuesAsText("stem")).noneMatch(stem -> stem.contains("{{"));
        assertThat(items).isEqualTo(export("--format", "blind"));
    }

    @Test
    void givesAPageToPrintThatNeedsNothingElse() {
        String page = written("export-curriculum", "--format", "print");

        assertThat(page).contains(curriculum.course().title(), "CC BY-SA 4.0", "Not affiliated with");
        assertThat(curriculum.objectives()).allSatisfy(objective -> assertThat(page)
                .contains("<article id=\"objective-" + objective.id() + "\">"));
        assertThat(curriculum.contents().items()).allSatisfy(bankItem -> assertThat(page)
                .contains("id=\"" + bankItem.item().id() + "\"", "version " + bankItem.version()));
        assertThat(page).doesNotContain("src=", "<link", "@import", "url(", "\u0000");
    }

    @Test
    void printsNeitherKeysNorReasonsForBlindReaders() throws IOException {
        List<String> reasons = reasons();
        String whole = written("export-curriculum", "--format", "print");
        assertThat(reasons).hasSizeGreaterThan(500).allMatch(whole::contains);

        String blind = written("export-curriculum", "--format", "print", "--blind");
        assertThat(reasons).noneMatch(blind::contains);
        assertThat(blind).doesNotContain("Keys and reasons", "class=\"key\"", "class=\"answer\"", "class=\"belief\"");
        assertThat(curriculum.contents().items()).allSatisfy(bankItem -> assertThat(blind)
                .contains("id=\"" + bankItem.item().id() + "\""));
    }

    @Test
    void givesTheReportsBesideTheirItems(@TempDir Path data) throws IOException {
        assertThat(written("reports", "--data", data.toString())).contains("0 reports.");
        String item = curriculum.contents().items().getFirst().item().id().value();
        try (Database database = Database.open(null, data)) {
            database.write(sql -> sql.execute("insert into learner (id, created_at) values ('ada', 0)"));
            database.write(
                    sql -> sql.execute("insert into attempt (learner, id, kind, request, title, seed, started_at)"
                            + " values ('ada', 'one', 'practice', '{}', 'One', 0, 0)"));
            database.write(sql -> sql.execute(
                    "insert into item_report values ('ada', ?, 'one', ?, 'v', 'typo', 'A\nslip', 0)",
                    "00000000-0000-0000-0000-000000000001",
                    item));
        }

        JsonNode items = export("--format", "json", "--data", data.toString()).path("items");
        assertThat(items.get(0).path("reports").toString())
                .isEqualTo("[{\"item\":\"" + item + "\",\"version\":\"v\",\"reason\":\"typo\",\"text\":\"A\\nslip\","
                        + "\"reportedAt\":\"1970-01-01T00:00:00Z\"}]");
        assertThat(items.get(1).path("reports")).isEmpty();
        assertThat(written("reports", "--data", data.toString()))
                .contains(item, "1970-01-01 00:00  A slip", "1 report.");
        assertThat(written("reports", "--format", "json", "--data", data.toString()))
                .contains("\"typo\"");
    }

    /** The longest run of plain words in each rationale and each correction, where nothing that is shown says the same. */
    private static List<String> reasons() throws IOException {
        ObjectNode bank = (ObjectNode) export("--format", "json");
        bank.remove("extras"); // stories are read in the product, where what was read before matters
        String shown = bank.path("lessons")
                + Stream.of("stem", "text", "statement")
                        .flatMap(field -> bank.findValuesAsText(field).stream())
                        .collect(Collectors.joining("\n"));
        return Stream.of("rationale", "correction")
                .flatMap(field -> bank.findValuesAsText(field).stream())
                .flatMap(
                        text -> PLAIN_WORDS
                                .matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .max(Comparator.comparingInt(String::length))
                                .stream())
                .filter(words -> words.length() >= LONG_ENOUGH && !shown.contains(words))
                .toList();
    }

    private static JsonNode export(String... options) throws IOException {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "export-curriculum";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return TestJson.mapper().readTree(written(arguments));
    }

    private static String written(String... arguments) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            assertThat(Main.commandLine().execute(arguments)).isZero();
        } finally {
            System.setOut(before);
        }
        return written.toString(StandardCharsets.UTF_8);
    }
}
