package groundwork.curriculum.print;

import com.fasterxml.jackson.databind.JsonNode;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Markdown;
import groundwork.curriculum.Misconception;
import groundwork.item.Basis;
import groundwork.item.Item;
import groundwork.item.MisconceptionId;
import groundwork.item.Pool;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An item on paper. What is shown is the learner's view in JSON, and what is said afterwards is the item's own JSON, so that
 * every item type can be printed without knowing of it. Parts bear letters, and places that they can be put to bear numbers.
 */
final class PrintedItem {
    /** The lists of views that parts are put to. */
    private static final Set<String> PLACES = Set.of("groups", "targets");

    private final Curriculum curriculum;
    private final BankItem bankItem;
    private final Item<?> item;
    private final JsonNode view;
    private final JsonNode content;
    private final Map<String, String> marks = new LinkedHashMap<>();

    /**
     * An item, of which texts stand in both trees as {@link JsonTexts} writes them.
     *
     * @param view what a learner is shown
     * @param content all that the item's file says
     */
    PrintedItem(Curriculum curriculum, BankItem bankItem, JsonNode view, JsonNode content) {
        this.curriculum = curriculum;
        this.bankItem = bankItem;
        this.item = bankItem.item();
        this.view = view;
        this.content = content;
        view.properties().forEach(list -> mark(list.getValue(), !PLACES.contains(list.getKey())));
    }

    private void mark(JsonNode list, boolean letters) {
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            if (list.get(i).has("id")) {
                marks.put(
                        list.get(i).get("id").asText(), letters ? Character.toString('A' + i) : String.valueOf(i + 1));
            }
        }
    }

    /** The question as a learner meets it. */
    void question(Markup page) {
        page.raw("<section class=\"item\" id=\"" + item.id() + "\">\n");
        page.words("h4", item.id().value());
        page.words("p class=\"facts\"", facts());
        page.raw("<div class=\"stem\">" + Markdown.blocks(item.stem().value()) + "</div>\n");
        view.forEach(field -> show(field, page));
        page.raw("</section>\n");
    }

    private String facts() {
        return item.type().replace('-', ' ') + " · " + lowerCase(item.level()) + " · " + lowerCase(item.basis())
                + (item.pool() == Pool.CHECK ? " · check pool" : "");
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void show(JsonNode field, Markup page) {
        if (field.isArray()) {
            page.raw("<ul class=\"parts\">\n");
            field.forEach(part -> page.element("li", mark(part) + JsonTexts.html(part)));
            page.raw("</ul>\n");
        } else if (field.isObject()) {
            field.forEach(inner -> show(inner, page));
        } else if (field.isTextual()) {
            page.element("p", JsonTexts.html(field));
        }
    }

    private String mark(JsonNode part) {
        return Optional.ofNullable(marks.get(part.path("id").asText()))
                .map(mark -> "<b>" + mark + "</b> ")
                .orElse("");
    }

    /** The key and the reasons. */
    void answer(Markup page) {
        page.raw("<section class=\"answer\">\n");
        page.element("h4", "<a href=\"#" + item.id() + "\">" + item.id() + "</a>");
        key().ifPresent(key -> page.element("p class=\"key\"", "Key: " + key));
        page.raw("<dl>\n");
        content.valueStream()
                .flatMap(list -> reasoned(list, "", ""))
                .sorted(Comparator.comparing(Reasoned::name))
                .forEach(reason -> reason(reason, page));
        page.raw("</dl>\n");
        for (String whole : List.of("rationale", "worked", "model")) {
            if (content.path(whole).isTextual()) {
                page.element("div", JsonTexts.blocks(content.path(whole)));
            }
        }
        page.words(
                "p class=\"source\"",
                PrintedCurriculum.citation(curriculum, item.source()) + " · version " + bankItem.version());
        page.raw("</section>\n");
    }

    private Optional<String> key() {
        JsonNode key = content.path("key");
        if (key.isArray()) {
            return Optional.of(String.join(
                    " · ", key.valueStream().map(id -> named(id.asText())).toList()));
        }
        return key.isTextual() ? Optional.of(named(key.asText())) : Optional.empty();
    }

    private String named(String id) {
        return marks.getOrDefault(id, Markup.escape(id));
    }

    /** A part with a reason, and what it is called: its letter, or its words where it stands within another part. */
    private record Reasoned(String name, JsonNode part) {}

    /** The parts with a reason in a list, and in the lists of its parts: the options of a gap, the sentences of a text. */
    private Stream<Reasoned> reasoned(JsonNode list, String within, String key) {
        return list.valueStream().filter(JsonNode::isObject).flatMap(part -> {
            String id = part.path("id").asText();
            String name = within.isEmpty() && marks.containsKey(id)
                    ? named(id)
                    : (within + " " + JsonTexts.html(part.path("text"))).strip() + (id.equals(key) ? " (key)" : "");
            Stream<Reasoned> own =
                    part.path("rationale").isTextual() ? Stream.of(new Reasoned(name, part)) : Stream.empty();
            return Stream.concat(
                    own,
                    part.valueStream()
                            .filter(JsonNode::isArray)
                            .flatMap(it -> reasoned(it, id, part.path("key").asText())));
        });
    }

    private void reason(Reasoned reasoned, Markup page) {
        JsonNode part = reasoned.part();
        page.element("dt", reasoned.name() + worth(part));
        page.raw("<dd>").raw(JsonTexts.blocks(part.path("rationale")));
        belief(part)
                .ifPresent(it -> page.element(
                        "p class=\"belief\"",
                        "Stands for: " + Markup.escape(it.belief().value())));
        page.raw("</dd>\n");
    }

    /** What choosing it earns, or where it belongs. */
    private String worth(JsonNode part) {
        if (item.basis() == Basis.JUDGEMENT && part.has("weight")) {
            double weight = part.path("weight").asDouble();
            return " earns " + (weight == 0.5 ? "½" : String.valueOf((int) weight));
        }
        if (part.path("key").isTextual()) {
            return " → " + named(part.path("key").asText());
        }
        return part.path("key").asBoolean() ? " (key)" : "";
    }

    private Optional<Misconception> belief(JsonNode part) {
        return Optional.of(part.path("misconception"))
                .filter(JsonNode::isTextual)
                .flatMap(id -> curriculum.misconception(new MisconceptionId(id.asText())));
    }
}
