package groundwork.guide;

import groundwork.curriculum.ContentKind;
import groundwork.curriculum.rule.Rule;
import groundwork.guide.rule.GuideRules;
import java.util.List;

/** Pages of the guide as content: {@code guide/<id>.yaml}. */
public final class GuideKind implements ContentKind<GuidePage> {
    public static final GuideKind INSTANCE = new GuideKind();

    private final List<Rule> rules = GuideRules.of(this);

    private GuideKind() {}

    @Override
    public String name() {
        return "guide";
    }

    @Override
    public String folder() {
        return "guide";
    }

    @Override
    public Class<GuidePage> type() {
        return GuidePage.class;
    }

    @Override
    public String id(GuidePage page) {
        return page.id().value();
    }

    /** None: what others wrongly say stands in quotation marks. */
    @Override
    public List<String> believed(GuidePage page) {
        return List.of();
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
