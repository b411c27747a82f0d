package groundwork.assignment.pack;

import groundwork.curriculum.ContentKind;
import groundwork.curriculum.rule.Rule;
import java.util.List;

/** Packs of work as content: {@code packs/<id>.yaml}. */
public final class PackKind implements ContentKind<Pack> {
    public static final PackKind INSTANCE = new PackKind();

    private final List<Rule> rules = new PackRules(this).all();

    private PackKind() {}

    @Override
    public String name() {
        return "pack";
    }

    @Override
    public String folder() {
        return "packs";
    }

    @Override
    public Class<Pack> type() {
        return Pack.class;
    }

    @Override
    public String id(Pack pack) {
        return pack.id().value();
    }

    @Override
    public List<String> believed(Pack pack) {
        return List.of();
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
