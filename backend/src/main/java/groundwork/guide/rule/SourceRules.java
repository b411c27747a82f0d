package groundwork.guide.rule;

import groundwork.curriculum.ContentKind;
import groundwork.curriculum.rule.Findings;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Loaded;
import groundwork.guide.Fact;
import groundwork.guide.GuidePage;
import groundwork.guide.Trust;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules on where a fact was read. Without a course that could be read, every key counts as known. */
final class SourceRules {
    private static final Pattern CREDIT = Pattern.compile("\\baccording to\\b", Pattern.CASE_INSENSITIVE);

    private final ContentKind<GuidePage> kind;

    SourceRules(ContentKind<GuidePage> kind) {
        this.kind = kind;
    }

    void areNamed(Content content, Findings findings) {
        for (Loaded<GuidePage> page : content.of(kind)) {
            List<Fact> facts = page.value().facts();
            for (int i = 0; i < facts.size(); i++) {
                if (facts.get(i).sources().isEmpty()) {
                    findings.at(page, "/facts/" + i, "“" + facts.get(i).about() + "” names no source.");
                }
            }
            content.course()
                    .map(course -> course.value().sources().keySet())
                    .ifPresent(known -> areKnown(page, known, findings));
        }
    }

    private static void areKnown(Loaded<GuidePage> page, Set<String> known, Findings findings) {
        List<Fact> facts = page.value().facts();
        for (int i = 0; i < facts.size(); i++) {
            List<String> sources = facts.get(i).sources();
            for (int j = 0; j < sources.size(); j++) {
                if (!known.contains(sources.get(j))) {
                    findings.at(
                            page,
                            "/facts/" + i + "/sources/" + j,
                            "There is no source " + sources.get(j) + " in course.yaml.");
                }
            }
        }
    }

    void areCreditedInTheText(Content content, Findings findings) {
        for (Loaded<GuidePage> page : content.of(kind)) {
            List<Fact> facts = page.value().facts();
            for (int i = 0; i < facts.size(); i++) {
                boolean isCredited = CREDIT.matcher(facts.get(i).text().value()).find();
                if (facts.get(i).trust() == Trust.REPORTED && !isCredited) {
                    findings.at(page, "/facts/" + i + "/text", "Say whose word it is: according to …");
                }
            }
        }
    }
}
