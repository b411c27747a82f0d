package groundwork.journey.further;

import static groundwork.curriculum.rule.Rule.error;

import groundwork.curriculum.ContentKind;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.rule.Findings;
import groundwork.curriculum.rule.Rule;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Loaded;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Ideas for units as content: {@code ideas/<id>.yaml}. */
public final class IdeaKind implements ContentKind<Idea> {
    public static final IdeaKind INSTANCE = new IdeaKind();

    private IdeaKind() {}

    @Override
    public String name() {
        return "idea";
    }

    @Override
    public String folder() {
        return "ideas";
    }

    @Override
    public Class<Idea> type() {
        return Idea.class;
    }

    @Override
    public String id(Idea idea) {
        return idea.id();
    }

    @Override
    public List<String> believed(Idea idea) {
        return List.of();
    }

    @Override
    public List<Rule> rules() {
        return List.of(error("idea-references", "Ideas for units name objectives that exist.", this::resolve));
    }

    private void resolve(Content content, Findings findings) {
        Set<ObjectiveId> objectives = content.objectives().stream()
                .map(objective -> objective.value().id())
                .collect(Collectors.toSet());
        for (Loaded<Idea> idea : content.of(this)) {
            List<ObjectiveId> named = idea.value().objectives();
            for (int i = 0; i < named.size(); i++) {
                boolean isBroken = content.brokenIds().contains(named.get(i).value());
                if (!objectives.contains(named.get(i)) && !isBroken) {
                    findings.at(idea, "/objectives/" + i, "There is no objective " + named.get(i) + ".");
                }
            }
        }
    }
}
