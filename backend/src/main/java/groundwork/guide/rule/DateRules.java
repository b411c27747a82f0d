package groundwork.guide.rule;

import groundwork.curriculum.ContentKind;
import groundwork.curriculum.rule.Findings;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Loaded;
import groundwork.guide.Fact;
import groundwork.guide.GuidePage;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Rules on the days on which facts were checked. Their age is judged only where the reader of the content names a day. */
final class DateRules {
    /** A fact on fees and rules that nobody looked at for half a year is a rumour. */
    static final int FRESH_DAYS = 180;

    private final ContentKind<GuidePage> kind;

    DateRules(ContentKind<GuidePage> kind) {
        this.kind = kind;
    }

    void areGiven(Content content, Findings findings) {
        for (Loaded<GuidePage> page : content.of(kind)) {
            if (page.value().checked().isEmpty()) {
                findings.at(page, "", "Say on which day this page was checked: `checked`.");
            }
            content.today()
                    .ifPresent(today ->
                            find(page, day -> day.isAfter(today), "was checked on a day that lies ahead", findings));
        }
    }

    void areFresh(Content content, Findings findings) {
        content.today().map(today -> today.minusDays(FRESH_DAYS)).ifPresent(oldest -> content.of(kind).stream()
                .filter(page -> !page.value().isRetired())
                .forEach(page -> find(
                        page,
                        day -> day.isBefore(oldest),
                        "was last checked over " + FRESH_DAYS + " days ago",
                        findings)));
    }

    private static void find(Loaded<GuidePage> page, Predicate<LocalDate> wrong, String what, Findings findings) {
        List<Fact> facts = page.value().facts();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            String pointer = "/facts/" + i;
            page.value()
                    .checked(fact)
                    .filter(wrong)
                    .ifPresent(
                            day -> findings.at(page, pointer, "“" + fact.about() + "” " + what + ", on " + day + "."));
        }
    }
}
