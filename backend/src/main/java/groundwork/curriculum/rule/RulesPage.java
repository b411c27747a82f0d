package groundwork.curriculum.rule;

import groundwork.curriculum.ContentKind;
import java.util.List;
import java.util.Locale;

/** The rules as a page for authors: {@code docs/content-rules.md} is this, and a test says when it is not. */
public final class RulesPage {
    private RulesPage() {}

    /** The page, with the rules of kinds that features downstream bring along. */
    public static String markdown(List<ContentKind<?>> kinds) {
        StringBuilder page = new StringBuilder("""
                # Rules for content

                This page is generated from the rules themselves (`groundwork.curriculum.rule.Rules`).
                `groundwork lint` and the build check them all and tell every problem as `path:line rule message`.
                An error keeps content from becoming a curriculum; a warning does not.
                """);
        for (Rules.Chapter chapter : Rules.chapters(kinds)) {
            page.append("\n## ").append(chapter.title()).append("\n\n");
            page.append("| Rule | Severity | What holds |\n|---|---|---|\n");
            for (Rule rule : chapter.rules()) {
                String severity = rule.severity().name().toLowerCase(Locale.ROOT);
                page.append("| `%s` | %s | %s |\n".formatted(rule.name(), severity, rule.description()));
            }
        }
        return page.toString();
    }
}
