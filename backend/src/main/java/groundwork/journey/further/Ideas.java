package groundwork.journey.further;

import groundwork.account.LearnerId;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.ObjectiveId;
import groundwork.journey.further.IdeasView.IdeaCard;
import groundwork.mastery.Mastery;
import groundwork.mastery.model.Knows;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Finds ideas for units that fit a learner. */
public final class Ideas {
    /** As many weak objectives as one can have in mind. */
    private static final int WEAK = 5;

    /** Fewer answers than these say nothing of an objective. */
    private static final int ENOUGH_EVIDENCE = 2;

    /** Whoever knows this much of an objective is not weak there. */
    private static final double WELL_KNOWN = 0.8;

    private final Supplier<Curriculum> curriculum;
    private final Mastery mastery;

    public Ideas(Supplier<Curriculum> curriculum, Mastery mastery) {
        this.curriculum = curriculum;
        this.mastery = mastery;
    }

    IdeasView view(LearnerId learner) {
        List<ObjectiveId> weak = weak(mastery.knows(learner));
        return new IdeasView(cards(curriculum.get().all(IdeaKind.INSTANCE), weak), weak);
    }

    /** In the order in which they are worth looking at. */
    static List<IdeaCard> cards(List<Idea> ideas, List<ObjectiveId> weak) {
        return ideas.stream()
                .filter(idea -> !idea.retired().orElse(false))
                .map(idea -> card(idea, weak))
                .sorted(Comparator.comparing(IdeaCard::cost)
                        .thenComparing(card -> -card.fits().size())
                        .thenComparing(card -> firstFit(card, weak))
                        .thenComparing(IdeaCard::category)
                        .thenComparing(IdeaCard::minutes)
                        .thenComparing(IdeaCard::id))
                .toList();
    }

    private static IdeaCard card(Idea idea, List<ObjectiveId> weak) {
        return new IdeaCard(
                idea.id(),
                idea.title(),
                idea.category(),
                idea.cost(),
                idea.minutes(),
                idea.text(),
                idea.objectives(),
                weak.stream().filter(idea.objectives()::contains).toList());
    }

    private static int firstFit(IdeaCard card, List<ObjectiveId> weak) {
        return card.fits().isEmpty() ? weak.size() : weak.indexOf(card.fits().getFirst());
    }

    /** The weakest first. */
    static List<ObjectiveId> weak(Map<ObjectiveId, Knows> known) {
        return known.entrySet().stream()
                .filter(entry -> entry.getValue().evidence() >= ENOUGH_EVIDENCE)
                .filter(entry -> entry.getValue().chance() < WELL_KNOWN)
                .sorted(Comparator.<Map.Entry<ObjectiveId, Knows>>comparingDouble(
                                entry -> entry.getValue().chance())
                        .thenComparing(Map.Entry::getKey))
                .limit(WEAK)
                .map(Map.Entry::getKey)
                .toList();
    }
}
