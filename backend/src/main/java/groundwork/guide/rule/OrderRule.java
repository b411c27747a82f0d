package groundwork.guide.rule;

import groundwork.curriculum.ContentKind;
import groundwork.curriculum.rule.Findings;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Loaded;
import groundwork.guide.GuidePage;
import java.util.Comparator;
import java.util.List;

/** The way is one: what comes next must be plain. */
final class OrderRule {
    private final ContentKind<GuidePage> kind;

    OrderRule(ContentKind<GuidePage> kind) {
        this.kind = kind;
    }

    void follow(Content content, Findings findings) {
        List<Loaded<GuidePage>> pages = content.of(kind).stream()
                .filter(page -> !page.value().isRetired())
                .sorted(Comparator.comparing(page -> page.value().order()))
                .toList();
        for (int i = 1; i < pages.size(); i++) {
            GuidePage before = pages.get(i - 1).value();
            GuidePage page = pages.get(i).value();
            if (page.order() == before.order()) {
                findings.at(pages.get(i), "/order", "The place " + page.order() + " is taken by " + before.id() + ".");
            } else if (page.stage().compareTo(before.stage()) < 0) {
                findings.at(pages.get(i), "/stage", "An earlier stage follows that of " + before.id() + ".");
            }
        }
    }
}
