package groundwork.curriculum.rule;

import static groundwork.curriculum.TestContent.OBJECTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.curriculum.TestContent;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LessonRulesTest {
    private TestContent content;

    @BeforeEach
    void writeContent(@TempDir Path root) {
        content = new TestContent(root).lesson();
    }

    @Test
    void wantsTheFiveHeadingsInOrder() {
        assertThat(content.problems("lesson-headings")).isEmpty();
        content.lesson("## The trap", "### The trap");
        assertThat(content.problems("lesson-headings")).hasSize(1);
        content.lesson("## The trap", "## The pitfall");
        assertThat(content.problems("lesson-headings"))
                .containsExactly(
                        OBJECTIVE + "lesson.md:1 A lesson has these headings, all with ##: On Monday, The idea,"
                                + " A good move, The trap, Try it; this one has On Monday, The idea, A good move, The pitfall,"
                                + " Try it.");
    }

    @Test
    void wantsThreeToSevenHundredWords() {
        assertThat(content.problems("lesson-length")).isEmpty();
        content.lesson("He waits for two more days.", "He waits.");
        assertThat(content.problems("lesson-length"))
                .containsExactly(OBJECTIVE + "lesson.md:1 A lesson has 300 to 700 words; this one has 147.");
        content.lesson("Emil waits.", "He waits and waits. ".repeat(100));
        assertThat(content.problems("lesson-length")).hasSize(1);
    }

    @Test
    void wantsOneStrongPassage() {
        assertThat(content.problems("lesson-highlight")).isEmpty();
        content.lesson("Emil waits", "**Emil** waits");
        assertThat(content.problems("lesson-highlight"))
                .containsExactly(OBJECTIVE
                        + "lesson.md:1 Exactly one passage is **strong**, the one to remember; here it is 2.");
    }

    @Test
    void showsItsDrawingOnce() {
        content.figure();
        assertThat(content.problems("figure-shown")).hasSize(1);
        content.lesson("Emil waits.", "![Reasons go to one person.](figure.svg)");
        assertThat(content.problems("figure-shown")).isEmpty();
        assertThat(content.problems("plain-markdown")).isEmpty();
        content.lesson("Emil waits.", "See ![Reasons go to one person.](figure.svg)");
        assertThat(content.problems("figure-shown")).hasSize(1);
    }

    @Test
    void drawsShapesInTheColoursOfThePage() {
        content.figure();
        assertThat(content.problems("figure-draws")).isEmpty();
        content.figure("<circle", "<script>alert(1)</script><circle");
        assertThat(content.problems("figure-draws"))
                .containsExactly(OBJECTIVE + "figure.svg:4 A drawing has no <script>.");
        content.figure("cx=\"180\"", "cx=\"180\" onclick=\"alert(1)\"");
        assertThat(content.problems("figure-draws")).hasSize(1);
        content.figure("class=\"wash\"", "fill=\"#ff0000\"");
        assertThat(content.problems("figure-draws")).hasSize(1);
        content.figure("class=\"wash\"", "class=\"purple\"");
        assertThat(content.problems("figure-draws")).hasSize(1);
    }

    @Test
    void drawsForAPhoneAndForThoseWhoCannotSeeIt() {
        content.figure();
        assertThat(content.problems("figure-readable")).isEmpty();
        content.figure("0 0 360 120", "0 0 1024 768");
        assertThat(content.problems("figure-readable")).hasSize(1);
        content.figure("Three people bring reasons to one person, who decides.", "A chart.");
        assertThat(content.problems("figure-readable")).hasSize(1);
        content.figure("<title>Who decides</title>", "");
        assertThat(content.problems("figure-readable")).hasSize(1);
    }
}
