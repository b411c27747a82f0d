package groundwork.item.cloze;

import groundwork.item.Text;
import groundwork.item.cloze.ClozeView.Block;
import groundwork.item.cloze.ClozeView.BlockKind;
import groundwork.item.cloze.ClozeView.Line;
import groundwork.item.cloze.ClozeView.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cuts a document at its gaps. It knows as much Markdown as a mail has: headings, paragraphs and bullet lists, each between
 * blank lines. What stands between two gaps of a line is Markdown of its own.
 */
final class GappedText {
    private static final Pattern BETWEEN_BLOCKS = Pattern.compile("\n[ \t]*\n\\s*");
    private static final Pattern BEFORE_POINT = Pattern.compile("\n(?=- )");
    private static final Pattern GAP = Pattern.compile("\\{\\{([a-z0-9-]+)}}");
    /** Markdown drops a space at the end of a text, but keeps what is written as a character reference. */
    private static final String SPACE = "&#32;";

    private GappedText() {}

    /** The ids of the gaps as the text names them. */
    static List<String> gaps(Text text) {
        return GAP.matcher(text.value())
                .results()
                .map(MatchResult::group)
                .map(gap -> gap.substring(2, gap.length() - 2))
                .toList();
    }

    /** What stands between the gaps, as Markdown. */
    static Stream<String> texts(Text text) {
        return blocks(text).stream()
                .flatMap(block -> block.lines().stream())
                .flatMap(line -> line.segments().stream())
                .flatMap(segment -> segment.textHtml().stream())
                .map(Text::value);
    }

    /** Whether a list follows a paragraph without the blank line by which it would be one. */
    static boolean hidesList(Text text) {
        return BETWEEN_BLOCKS.splitAsStream(text.value()).anyMatch(it -> !it.startsWith("- ") && it.contains("\n- "));
    }

    static List<Block> blocks(Text text) {
        return BETWEEN_BLOCKS
                .splitAsStream(text.value().strip())
                .map(GappedText::block)
                .toList();
    }

    private static Block block(String block) {
        if (block.startsWith("- ")) {
            List<Line> points = Arrays.stream(BEFORE_POINT.split(block))
                    .map(point -> line(point.substring(2)))
                    .toList();
            return new Block(BlockKind.LIST, points);
        }
        if (block.startsWith("#")) {
            return new Block(BlockKind.HEADING, List.of(line(block.replaceFirst("^#+", ""))));
        }
        return new Block(BlockKind.PARAGRAPH, List.of(line(block)));
    }

    private static Line line(String markdown) {
        String line = markdown.strip();
        List<Segment> segments = new ArrayList<>();
        int end = 0;
        Matcher gap = GAP.matcher(line);
        while (gap.find()) {
            add(segments, line.substring(end, gap.start()));
            segments.add(new Segment(Optional.empty(), Optional.of(gap.group(1))));
            end = gap.end();
        }
        add(segments, line.substring(end));
        return new Line(List.copyOf(segments));
    }

    private static void add(List<Segment> segments, String text) {
        if (!text.isEmpty()) {
            String spaced = text.replaceFirst("^\\s+", SPACE).replaceFirst("\\s+$", SPACE);
            segments.add(new Segment(Optional.of(new Text(spaced)), Optional.empty()));
        }
    }
}
