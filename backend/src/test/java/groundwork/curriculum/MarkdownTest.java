package groundwork.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.item.Text;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MarkdownTest {
    private static String html(String markdown) {
        return Markdown.html(new Text(markdown));
    }

    @Test
    void leavesOutTheParagraphAroundASingleOne() {
        assertThat(html("What does **Nadia** decide?\n")).isEqualTo("What does <strong>Nadia</strong> decide?");
    }

    @Test
    void keepsSeveralParagraphsApart() {
        assertThat(html("One.\n\nTwo.")).isEqualTo("<p>One.</p>\n<p>Two.</p>");
    }

    @Test
    void showsHtmlAsTheTextItIs() {
        assertThat(html("<b>No</b>")).isEqualTo("&lt;b&gt;No&lt;/b&gt;");
        assertThat(html("<script>alert(1)</script>")).doesNotContain("<script");
        assertThat(html("a < b & c")).isEqualTo("a &lt; b &amp; c");
    }

    @Test
    void linksToHttpsOnly() {
        assertThat(html("[Guide](https://scrumguides.org)")).isEqualTo("<a href=\"https://scrumguides.org\">Guide</a>");
        assertThat(html("[a *b*](javascript:alert(1))")).isEqualTo("a <em>b</em>");
        assertThat(html("<http://here.example>")).isEqualTo("http://here.example");
    }

    @Test
    void drawsTheFigureOfALessonWhereItsImageStandsAlone() {
        String lesson = "One.\n\n![Two & three](figure.svg)\n\nFour.";
        assertThat(Markdown.lesson(lesson, Optional.of("<svg></svg>\n")).value())
                .isEqualTo(
                        "<p>One.</p>\n<figure><svg></svg><figcaption>Two &amp; three</figcaption></figure>\n<p>Four.</p>");
        assertThat(Markdown.lesson(lesson, Optional.empty()).value()).doesNotContain("<figure");
        assertThat(Markdown.lesson("![Other](https://example.org/x.png)", Optional.of("<svg></svg>"))
                        .value())
                .isEqualTo("<p>Other</p>");
    }

    @Test
    void showsOfAnImageItsWords() {
        assertThat(html("![A chart](https://example.org/x.png)")).isEqualTo("A chart");
    }

    @Test
    void makesBlocksOfALesson() {
        assertThat(Markdown.blocks("## On Monday\n\nEmil waits.\n"))
                .isEqualTo("<h2>On Monday</h2>\n<p>Emil waits.</p>");
    }
}
