package groundwork.guide.rule;

import groundwork.curriculum.ContentKind;
import groundwork.curriculum.rule.Findings;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Loaded;
import groundwork.guide.Fact;
import groundwork.guide.GuidePage;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules on what an independent guide must not say: undated prices, and promises in others' names. */
final class ClaimRules {
    private static final String CURRENCY = "(?:[$€£¥₹]|\\b(?:USD|EUR|GBP|INR|CAD|AUD|CHF)\\b)";

    private static final String SUM = "\\d(?:[\\d,.]*\\d)?";

    private static final Pattern MONEY = Pattern.compile(
            CURRENCY + "\\s?" + SUM + "|" + SUM + "\\s?(?:" + CURRENCY + "|\\b(?:dollar|euro|pound|rupee|franc)s?\\b)");

    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    private static final Pattern CLAIM = Pattern.compile(
            "\\b(?:official(?:ly)?|guarantee\\w*|endors\\w+|accredited|risk-free"
                    + "|(?:CSPO|certification) exams?|exams? for the CSPO"
                    + "|(?:will|is|are|be) (?:\\w+ )?(?:accepted|recognised|credited)"
                    + "|counts? (?:as|for|towards) (?:\\w+ )?(?:units?|SEUs?|renewal))\\b",
            Pattern.CASE_INSENSITIVE);

    /** What turns a claim into its opposite, or leaves it open. */
    private static final Pattern DENIAL = Pattern.compile(
            "\\b(?:no|not|nobody|none|never|nothing|neither|nor|cannot|without|whether)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n\\s*(?:\\n|[-*]|\\d+\\.)\\s*");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    private final ContentKind<GuidePage> kind;

    ClaimRules(ContentKind<GuidePage> kind) {
        this.kind = kind;
    }

    void dateMoney(Content content, Findings findings) {
        for (Loaded<GuidePage> page : content.of(kind)) {
            passages(page.value()).forEach(passage -> money(passage.text())
                    .forEach(sum -> findings.at(page, passage.pointer(), sum + " belongs into a fact.")));
            List<Fact> facts = page.value().facts();
            for (int i = 0; i < facts.size(); i++) {
                Fact fact = facts.get(i);
                String text = fact.text().value();
                String pointer = "/facts/" + i;
                boolean isDated =
                        fact.checked().isPresent() && YEAR.matcher(text).find();
                money(isDated ? "" : text)
                        .forEach(sum -> findings.at(
                                page, pointer, "Say when " + sum + " was true: the year in words, and `checked`."));
            }
        }
    }

    private static Stream<String> money(String text) {
        return MONEY.matcher(text).results().map(it -> it.group().strip());
    }

    void promiseNothing(Content content, Findings findings) {
        for (Loaded<GuidePage> page : content.of(kind)) {
            Stream.concat(passages(page.value()), facts(page.value())).forEach(passage -> SENTENCE_END
                    .splitAsStream(QUOTED.matcher(passage.text()).replaceAll("“”"))
                    .filter(sentence -> !sentence.endsWith("?"))
                    .forEach(sentence -> claims(sentence)
                            .forEach(claim -> findings.at(
                                    page,
                                    passage.pointer(),
                                    "“" + claim + "” promises what is not ours: say what is known, or deny it."))));
        }
    }

    private static List<String> claims(String sentence) {
        return DENIAL.matcher(sentence).find()
                ? List.of()
                : CLAIM.matcher(sentence).results().map(MatchResult::group).toList();
    }

    /** A text of a page and where it stands. */
    private record Passage(String pointer, String text) {}

    private static Stream<Passage> passages(GuidePage page) {
        return Stream.of(
                new Passage("/question", page.question()),
                new Passage("/title", page.title()),
                new Passage("/answer", page.answer()),
                new Passage("/text", page.text().value()));
    }

    private static Stream<Passage> facts(GuidePage page) {
        return Stream.iterate(0, i -> i < page.facts().size(), i -> i + 1)
                .map(i -> new Passage(
                        "/facts/" + i + "/text", page.facts().get(i).text().value()));
    }
}
