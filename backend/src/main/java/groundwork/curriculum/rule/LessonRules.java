package groundwork.curriculum.rule;

import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Lesson;
import java.util.List;
import org.commonmark.node.Heading;

/** Rules on lessons. */
final class LessonRules {
    private static final List<String> HEADINGS = List.of("On Monday", "The idea", "A good move", "The trap", "Try it");
    private static final int FEWEST_WORDS = 300;
    private static final int MOST_WORDS = 700;

    private LessonRules() {}

    static void haveTheFiveHeadings(Content content, Findings findings) {
        for (Lesson lesson : content.lessons()) {
            List<Heading> headings = Prose.of(lesson.markdown()).headings();
            boolean allSecond = headings.stream().allMatch(heading -> heading.getLevel() == 2);
            List<String> titles = headings.stream().map(Prose::plain).toList();
            if (!allSecond || !titles.equals(HEADINGS)) {
                findings.at(
                        lesson.path(),
                        1,
                        "A lesson has these headings, all with ##: " + String.join(", ", HEADINGS) + "; this one has "
                                + String.join(", ", titles) + ".");
            }
        }
    }

    static void areOfALength(Content content, Findings findings) {
        for (Lesson lesson : content.lessons()) {
            int words = Prose.of(lesson.markdown()).words();
            if (words < FEWEST_WORDS || words > MOST_WORDS) {
                findings.at(
                        lesson.path(),
                        1,
                        "A lesson has " + FEWEST_WORDS + " to " + MOST_WORDS + " words; this one has " + words + ".");
            }
        }
    }

    static void areMarkedOnce(Content content, Findings findings) {
        for (Lesson lesson : content.lessons()) {
            int strong = Prose.of(lesson.markdown()).strong().size();
            if (strong != 1) {
                findings.at(
                        lesson.path(),
                        1,
                        "Exactly one passage is **strong**, the one to remember; here it is " + strong + ".");
            }
        }
    }
}
