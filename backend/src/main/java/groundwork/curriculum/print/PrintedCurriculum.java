package groundwork.curriculum.print;

import groundwork.curriculum.BankItem;
import groundwork.curriculum.Category;
import groundwork.curriculum.Concept;
import groundwork.curriculum.ContentJson;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Markdown;
import groundwork.curriculum.Objective;
import groundwork.curriculum.SourceEntry;
import groundwork.item.Item;
import groundwork.item.ItemTypes;
import groundwork.item.Prepared;
import groundwork.item.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The whole curriculum as one HTML file that asks nobody for anything: every objective with its lesson, its concepts, its
 * items as a learner meets them, and after these, unless it is for blind readers, the keys and the reasons.
 */
public final class PrintedCurriculum {
    private static final String QUOTATIONS = """
            Passages that are set as quotations from the Scrum Guide are by Ken Schwaber and Jeff Sutherland (2020,
            <a href="https://scrumguides.org">scrumguides.org</a>), unchanged, under the licence
            <a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a>. All other sentences are
            Groundwork’s own; the works that they rest on are named with them and listed at the end.""";

    private final Curriculum curriculum;
    private final ItemTypes types;
    private final ContentJson json;
    private final boolean blind;
    private final Markup page = new Markup();

    private PrintedCurriculum(Curriculum curriculum, ItemTypes types, boolean blind) {
        this.curriculum = curriculum;
        this.types = types;
        this.json = new ContentJson(types);
        this.blind = blind;
    }

    /**
     * The file.
     *
     * @param blind whether keys, reasons and misconceptions are left out, for whoever is to find the keys
     */
    public static String html(Curriculum curriculum, ItemTypes types, boolean blind) {
        PrintedCurriculum printed = new PrintedCurriculum(curriculum, types, blind);
        printed.head();
        printed.cover();
        curriculum.objectives().stream().filter(Objective::isAvailable).forEach(printed::objective);
        printed.sources();
        return printed.page.raw("</body>\n</html>\n").toString();
    }

    private void head() {
        page.raw("<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.words("title", "Groundwork: the curriculum" + (blind ? ", without keys" : ""));
        page.element("style", style()).raw("</head>\n<body>\n");
    }

    private static String style() {
        try (InputStream css = PrintedCurriculum.class.getResourceAsStream("/groundwork/print.css")) {
            return new String(Objects.requireNonNull(css, "print.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cover() {
        page.raw("<header class=\"cover\">\n").words("p class=\"kicker\"", "Groundwork");
        page.words("h1", curriculum.course().title());
        page.words("p", counts());
        page.words(
                "p", blind ? "For blind readers: without keys and reasons." : "For authors and reviewers: with keys.");
        page.words("p class=\"small\"", curriculum.course().disclaimer());
        page.element("p class=\"small\"", QUOTATIONS);
        page.raw("</header>\n<nav class=\"contents\" aria-label=\"Contents\">\n")
                .words("h2", "Contents");
        curriculum.course().categories().forEach(this::contents);
        page.raw("</nav>\n");
    }

    private String counts() {
        long items = curriculum.contents().items().stream()
                .filter(bankItem -> !bankItem.item().retired())
                .count();
        return curriculum.objectives().size() + " objectives · "
                + curriculum.contents().concepts().size() + " concepts · " + items + " items";
    }

    private void contents(Category category) {
        page.words("h3", category.title()).raw("<ul>\n");
        curriculum.objectives(category).stream()
                .filter(Objective::isAvailable)
                .forEach(objective -> page.element(
                        "li",
                        "<a href=\"#objective-" + objective.id() + "\">" + objective.id() + " "
                                + Markup.escape(objective.title()) + "</a>"));
        page.raw("</ul>\n");
    }

    private void objective(Objective objective) {
        page.raw("<article id=\"objective-" + objective.id() + "\">\n");
        page.words(
                "p class=\"kicker\"",
                curriculum.category(objective).title() + " · " + objective.id() + " " + objective.shortTitle());
        page.words("h2", objective.title());
        page.words("p class=\"facts\"", facts(objective));
        curriculum.lesson(objective.id()).ifPresent(this::lesson);
        concepts(objective);
        List<PrintedItem> items =
                curriculum.items(objective.id()).stream().map(this::item).toList();
        page.words("h3", "Items");
        items.forEach(item -> item.question(page));
        if (!blind) {
            page.words("h3 class=\"answers\"", "Keys and reasons");
            items.forEach(item -> item.answer(page));
        }
        page.raw("</article>\n");
    }

    private String facts(Objective objective) {
        return objective.demand().verb() + " " + objective.demand().count() + " · "
                + objective.level().name().toLowerCase(Locale.ROOT) + " · in the list of "
                + String.join(" and ", objective.editions())
                + (curriculum.isAlsoUseful(objective) ? " · also useful" : "");
    }

    /** A lesson's headings stand below the objective's. */
    private void lesson(String markdown) {
        String blocks = Markdown.blocks(markdown).replace("<h2>", "<h3>").replace("</h2>", "</h3>");
        page.element("section class=\"lesson\"", blocks);
    }

    private void concepts(Objective objective) {
        page.words("h3", "What it rests on").raw("<ul class=\"concepts\">\n");
        objective.concepts().stream()
                .flatMap(id -> curriculum.concept(id).stream())
                .forEach(this::concept);
        page.raw("</ul>\n");
    }

    private void concept(Concept concept) {
        page.raw("<li>").text("p", concept.statement());
        page.words(
                "p class=\"source\"",
                concept.basis().name().toLowerCase(Locale.ROOT) + " · " + citation(curriculum, concept.source()));
        if (!blind) {
            curriculum.contents().misconceptions().stream()
                    .filter(misconception -> misconception.concept().equals(concept.id()))
                    .forEach(it -> page.element(
                            "p class=\"belief\"",
                            "“" + Markup.escape(it.belief().value()) + "” " + Markdown.html(it.correction())));
        }
        page.raw("</li>\n");
    }

    private PrintedItem item(BankItem bankItem) {
        Item<?> item = bankItem.item();
        Prepared<?, ?, ?> met = types.prepare(item, item.id().hashCode());
        return new PrintedItem(
                curriculum,
                new BankItem(bankItem.objective(), bankItem.version(), met.item()),
                JsonTexts.tree(met.view()),
                json.mapper().valueToTree(item));
    }

    static String citation(Curriculum curriculum, Source source) {
        return Optional.ofNullable(curriculum.course().sources().get(source.key()))
                .map(entry -> entry.title() + ", " + source.locator() + " (" + entry.author() + ")")
                .orElse(source.key());
    }

    private void sources() {
        page.raw("<section class=\"sources\">\n")
                .words("h2", "Sources and their licences")
                .raw("<ul>\n");
        curriculum.course().sources().values().forEach(entry -> page.words("li", source(entry)));
        page.raw("</ul>\n</section>\n");
    }

    private static String source(SourceEntry entry) {
        return entry.author() + ": " + entry.title()
                + entry.year().map(year -> " (" + year + ")").orElse("")
                + entry.url().map(url -> ", " + url).orElse("")
                + entry.licence().map(licence -> ", " + licence).orElse("");
    }
}
