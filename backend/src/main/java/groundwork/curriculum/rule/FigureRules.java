package groundwork.curriculum.rule;

import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Figure;
import groundwork.curriculum.source.Lesson;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Rules on drawings. They stand in the page itself, so that they take its colours by day and by night: what they may
 * consist of is listed here, and everything else is refused.
 */
final class FigureRules {
    private static final int MOST_CHARACTERS = 8_000;
    private static final int SHORTEST_DESCRIPTION = 40;
    private static final Pattern SHOWN = Pattern.compile("(?m)^!\\[[^\\]\\n]+]\\(figure\\.svg\\)$");
    private static final Pattern CLASSES =
            Pattern.compile("(?:(?:ink|ink-2|rule|wash|mark|hue|line|dashed|small|strong|end|middle)\\s*)+");
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "title",
            "desc",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan");
    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "viewbox",
            "role",
            "class",
            "d",
            "x",
            "y",
            "dx",
            "dy",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "width",
            "height",
            "points",
            "transform");

    private FigureRules() {}

    static void areShownOnce(Content content, Findings findings) {
        for (Lesson lesson : content.lessons()) {
            boolean drawn = content.figures().stream()
                    .anyMatch(figure -> figure.folder().equals(lesson.folder()));
            long shown = SHOWN.matcher(lesson.markdown()).results().count();
            if (shown != (drawn ? 1 : 0)) {
                findings.at(
                        lesson.path(),
                        1,
                        "A lesson shows its drawing once, as ![what it says](figure.svg) in a paragraph of its own, and only"
                                + " where figure.svg stands beside it; here it is " + shown + ".");
            }
        }
    }

    static void drawAndDoNothingElse(Content content, Findings findings) {
        for (Figure figure : content.figures()) {
            Element svg = Jsoup.parse(figure.svg(), "", Parser.xmlParser());
            svg.stream().skip(1).forEach(element -> foreign(element)
                    .ifPresent(what ->
                            findings.at(figure.path(), line(figure, element), "A drawing has no " + what + ".")));
        }
    }

    private static Optional<String> foreign(Element element) {
        if (!ELEMENTS.contains(element.tagName())) {
            return Optional.of("<" + element.tagName() + ">");
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            boolean known =
                    name.equals("class") ? CLASSES.matcher(attribute.getValue()).matches() : ATTRIBUTES.contains(name);
            if (!known) {
                return Optional.of(attribute.getKey() + "=\"" + attribute.getValue() + "\"");
            }
        }
        return Optional.empty();
    }

    private static int line(Figure figure, Element element) {
        int at = Math.max(0, figure.svg().indexOf("<" + element.tagName()));
        return 1
                + (int) figure.svg()
                        .substring(0, at)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    static void canBeReadOnAPhone(Content content, Findings findings) {
        for (Figure figure : content.figures()) {
            Element svg = Jsoup.parse(figure.svg(), "", Parser.xmlParser()).selectFirst("svg");
            if (svg == null || !svg.attr("viewBox").matches("0 0 360 \\d{2,3}")) {
                findings.at(figure.path(), 1, "A drawing is one svg with viewBox=\"0 0 360 …\".");
            }
            if (svg == null || says(svg, "title").isBlank() || says(svg, "desc").length() < SHORTEST_DESCRIPTION) {
                findings.at(figure.path(), 1, "A drawing has a title, and a desc that says in words what it shows.");
            }
            if (figure.svg().length() > MOST_CHARACTERS) {
                findings.at(figure.path(), 1, "A drawing has at most " + MOST_CHARACTERS + " characters.");
            }
        }
    }

    private static String says(Element svg, String child) {
        return svg.children().stream()
                .filter(element -> element.tagName().equals(child))
                .map(Element::text)
                .findFirst()
                .orElse("");
    }
}
