package groundwork.attempt;

import groundwork.account.LearnerId;
import groundwork.item.ItemId;
import groundwork.item.Score;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One sitting as it is stored.
 *
 * @param seed from which its items were chosen
 * @param items in the order in which they are met
 * @param responses in the order in which they were given
 */
record Attempt(
        LearnerId learner,
        AttemptId id,
        AttemptRequest request,
        String title,
        long seed,
        Instant startedAt,
        Optional<Instant> finishedAt,
        List<PinnedItem> items,
        List<LoggedResponse> responses) {

    Optional<PinnedItem> item(ItemId item) {
        return items.stream().filter(pinned -> pinned.item().equals(item)).findFirst();
    }

    Optional<LoggedResponse> responseTo(ItemId item) {
        return responses.stream()
                .filter(response -> response.item().equals(item))
                .findFirst();
    }

    Optional<LoggedResponse> response(ResponseId id) {
        return responses.stream().filter(response -> response.id().equals(id)).findFirst();
    }

    /** The first item without a response; empty when all have one or the attempt is finished. */
    Optional<ItemId> next() {
        Set<ItemId> answered = responses.stream().map(LoggedResponse::item).collect(Collectors.toSet());
        return finishedAt.isPresent()
                ? Optional.empty()
                : items.stream()
                        .map(PinnedItem::item)
                        .filter(item -> !answered.contains(item))
                        .findFirst();
    }

    ItemSource.SoFar soFar(PinnedItems pinned) {
        return new ItemSource.SoFar(
                learner,
                request,
                seed,
                items.stream().map(PinnedItem::item).toList(),
                responses.stream()
                        .map(response -> new ItemSource.Answer(
                                response.item(), response.score().map(Score::share)))
                        .toList(),
                responses.stream()
                        .map(response -> new ItemSource.Given(
                                pinned.item(item(response.item()).orElseThrow()),
                                response.request().response()))
                        .toList(),
                Set.of());
    }
}
