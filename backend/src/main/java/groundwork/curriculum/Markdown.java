package groundwork.curriculum;

import groundwork.item.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The authors' CommonMark as safe HTML. Raw HTML is shown as the text it is, links lead to https addresses only, of an image
 * only its words are shown. Thread-safe.
 */
public final class Markdown {
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(
                    Heading.class,
                    BlockQuote.class,
                    ListBlock.class,
                    ThematicBreak.class,
                    FencedCodeBlock.class,
                    IndentedCodeBlock.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .nodeRendererFactory(LessonFigure.Renderer::new)
            .build();

    private Markdown() {}

    /** The document with its source spans, for whoever looks into it. */
    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** HTML of a whole passage, as blocks. */
    public static String blocks(String markdown) {
        return RENDERER.render(safe(parse(markdown))).strip();
    }

    /** A lesson with its drawing, where it has one, in the place of the image that stands alone in a paragraph. */
    public static Html lesson(String markdown, Optional<String> figure) {
        Node document = parse(markdown);
        figure.ifPresent(svg -> draw(document, svg));
        return new Html(RENDERER.render(safe(document)).strip());
    }

    private static void draw(Node document, String svg) {
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block.getFirstChild() instanceof Image image && image.getNext() == null && isFigure(image)) {
                block.insertBefore(new LessonFigure(svg, words(image)));
                Node drawn = block;
                block = block.getPrevious();
                drawn.unlink();
            }
        }
    }

    /** Whether an image is the drawing that belongs to a lesson. */
    public static boolean isFigure(Image image) {
        return image.getDestination().equals(LessonFigure.FILE);
    }

    private static String words(Image image) {
        return image.getFirstChild() instanceof org.commonmark.node.Text text ? text.getLiteral() : "";
    }

    /** HTML of a text: a single paragraph without the {@code p} around it, so that it fits into a label or a heading. */
    public static String html(Text text) {
        Node document = safe(parse(text.value()));
        Node only = document.getFirstChild();
        return only instanceof Paragraph && only.getNext() == null
                ? inline(only)
                : RENDERER.render(document).strip();
    }

    /** Whether a link may lead there. */
    public static boolean isSafe(String address) {
        return address.startsWith("https://");
    }

    private static String inline(Node paragraph) {
        StringBuilder html = new StringBuilder();
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            html.append(RENDERER.render(child));
        }
        return html.toString();
    }

    private static Node safe(Node document) {
        Unsafe unsafe = new Unsafe();
        document.accept(unsafe);
        unsafe.found.forEach(Markdown::unwrap);
        return document;
    }

    /** Leaves the words of a node in its place. */
    private static void unwrap(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }

    private static final class Unsafe extends AbstractVisitor {
        private final List<Node> found = new ArrayList<>();

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!isSafe(link.getDestination())) {
                found.add(link);
            }
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            found.add(image);
        }
    }
}
