package groundwork.memory;

import groundwork.attempt.AttemptRequest;
import groundwork.attempt.ItemSource;
import groundwork.http.Refused;
import groundwork.item.ItemId;
import groundwork.item.Shuffle;
import groundwork.memory.model.ConfidentError;
import groundwork.memory.model.DueConcept;
import groundwork.memory.model.SeenItems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is due today: of each concept the item met longest ago, and not the one that a confident error was made on. */
final class ReviewSource implements ItemSource {
    private final Reviews reviews;

    ReviewSource(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String kind() {
        return Reviews.KIND;
    }

    @Override
    public String title(AttemptRequest request) {
        if (request.quiz().isPresent() || request.objective().isPresent()) {
            throw Refused.badRequest("A review goes across all objectives.");
        }
        return "Review";
    }

    @Override
    public List<ItemId> next(SoFar attempt) {
        if (!attempt.items().isEmpty()) {
            return List.of();
        }
        List<DueConcept> today = reviews.queue(attempt.learner()).today();
        if (today.isEmpty()) {
            throw Refused.conflict("Nothing is due for review today.");
        }
        int size = Math.clamp(attempt.request().size().orElse(today.size()), 1, today.size());
        return items(attempt, today.subList(0, size));
    }

    private List<ItemId> items(SoFar attempt, List<DueConcept> today) {
        SeenItems seen = reviews.seen(attempt.learner());
        ReviewItems items = reviews.items();
        Set<ItemId> chosen = new LinkedHashSet<>();
        for (DueConcept due : today) {
            List<ItemId> left = Shuffle.by(attempt.seed(), items.of(due.concept(), attempt.leftOut())).stream()
                    .filter(item -> !chosen.contains(item))
                    .toList();
            Optional<ItemId> wrong = due.error().map(ConfidentError::item);
            seen.longestAgo(left, wrong).ifPresent(chosen::add);
        }
        return List.copyOf(chosen);
    }
}
