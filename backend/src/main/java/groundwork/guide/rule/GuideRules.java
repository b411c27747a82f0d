package groundwork.guide.rule;

import static groundwork.curriculum.rule.Rule.error;
import static groundwork.curriculum.rule.Rule.warning;

import groundwork.curriculum.ContentKind;
import groundwork.curriculum.rule.Rule;
import groundwork.guide.GuidePage;
import java.util.List;

/** All rules for the guide. A new rule is a line here and a method. */
public final class GuideRules {
    private GuideRules() {}

    /** The rules for the files of this kind. */
    public static List<Rule> of(ContentKind<GuidePage> kind) {
        SourceRules sources = new SourceRules(kind);
        DateRules dates = new DateRules(kind);
        ClaimRules claims = new ClaimRules(kind);
        return List.of(
                error(
                        "guide-order",
                        "No two pages of the guide share a place, and the stages follow each other.",
                        new OrderRule(kind)::follow),
                error(
                        "guide-source-missing",
                        "Every fact of the guide names a source, and the source stands in course.yaml.",
                        sources::areNamed),
                error(
                        "guide-reported",
                        "A fact that others report says so in its text: according to whom.",
                        sources::areCreditedInTheText),
                error(
                        "guide-undated",
                        "Every page of the guide says when its facts were checked; no day lies ahead.",
                        dates::areGiven),
                warning(
                        "guide-stale",
                        "Every fact of the guide was checked in the last " + DateRules.FRESH_DAYS + " days.",
                        dates::areFresh),
                error(
                        "guide-money",
                        "A figure of money stands in a fact that names its year and has a day of its own, and nowhere"
                                + " else.",
                        claims::dateMoney),
                error(
                        "guide-claim",
                        "The guide claims to be no official word, promises nothing, and does not say that units are"
                                + " accepted.",
                        claims::promiseNothing));
    }
}
