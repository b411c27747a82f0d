package groundwork.curriculum.rule;

import groundwork.curriculum.Markdown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Markdown as its words: what rules on wording look at. */
final class Prose {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…][\"”’)]?)\\s+(?=[\"“‘(]?[\\p{Lu}\\d])");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}’'-]+");

    /**
     * A paragraph or heading as plain text.
     *
     * @param line within the text, counted from 1
     * @param quoted whether it stands in a quotation
     */
    record Block(String text, int line, boolean heading, boolean quoted) {
        List<String> sentences() {
            return SENTENCE_END.splitAsStream(text).filter(it -> !it.isBlank()).toList();
        }

        /** The text without what others say. */
        String unquoted() {
            return quoted ? "" : QUOTED.matcher(text).replaceAll("“”");
        }
    }

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> strong = new ArrayList<>();
    private final List<String> forbidden = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();

    private Prose(String markdown) {
        Markdown.parse(markdown).accept(new Collector());
    }

    static Prose of(String markdown) {
        return new Prose(markdown);
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The strong passages. */
    List<String> strong() {
        return strong;
    }

    /** Raw HTML, images and links that lead elsewhere than to https. */
    List<String> forbidden() {
        return forbidden;
    }

    List<Heading> headings() {
        return headings;
    }

    int words() {
        return blocks.stream().mapToInt(block -> words(block.text()).size()).sum();
    }

    /** The words of a plain text in lower case. */
    static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    /** The text of a node without its marks. */
    static String plain(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                text.append(' ');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                text.append(' ');
            }
        });
        return text.toString().strip();
    }

    private final class Collector extends AbstractVisitor {
        private int quotes;

        @Override
        public void visit(BlockQuote quote) {
            quotes++;
            visitChildren(quote);
            quotes--;
        }

        @Override
        public void visit(Heading heading) {
            headings.add(heading);
            add(heading, true);
        }

        @Override
        public void visit(Paragraph paragraph) {
            add(paragraph, false);
        }

        private void add(Node block, boolean heading) {
            int line = block.getSourceSpans().isEmpty()
                    ? 1
                    : block.getSourceSpans().get(0).getLineIndex() + 1;
            blocks.add(new Block(plain(block), line, heading, quotes > 0));
            visitChildren(block);
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            strong.add(plain(emphasis));
            visitChildren(emphasis);
        }

        @Override
        public void visit(HtmlInline html) {
            forbidden.add("the HTML " + html.getLiteral());
        }

        @Override
        public void visit(Image image) {
            if (!Markdown.isFigure(image)) {
                forbidden.add("the image " + image.getDestination());
            }
        }

        @Override
        public void visit(Link link) {
            if (!Markdown.isSafe(link.getDestination())) {
                forbidden.add("the link " + link.getDestination());
            }
            visitChildren(link);
        }
    }
}
