package groundwork.attempt;

import groundwork.account.LearnerId;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.Curriculum;
import groundwork.http.Refused;
import groundwork.item.ItemId;
import groundwork.item.Pool;
import groundwork.item.Shuffle;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the learner got wrong, across all attempts: up to ten items whose latest response did not earn all it could, those
 * met longest ago first.
 */
final class MistakesSource implements ItemSource {
    static final int MOST = 10;

    private final Supplier<Curriculum> curriculum;
    private final Function<LearnerId, Map<ItemId, LatestResponse>> latest;

    MistakesSource(Supplier<Curriculum> curriculum, Function<LearnerId, Map<ItemId, LatestResponse>> latest) {
        this.curriculum = curriculum;
        this.latest = latest;
    }

    @Override
    public String kind() {
        return "mistakes";
    }

    @Override
    public String title(AttemptRequest request) {
        if (request.quiz().isPresent() || request.objective().isPresent()) {
            throw Refused.badRequest("Mistakes are practised across all objectives.");
        }
        return "What went wrong before";
    }

    @Override
    public List<ItemId> next(SoFar attempt) {
        if (!attempt.items().isEmpty()) {
            return List.of();
        }
        int size = Math.clamp(attempt.request().size().orElse(MOST), 1, MOST);
        List<ItemId> mistakes = latest.apply(attempt.learner()).values().stream()
                .filter(LatestResponse::isMistake)
                .map(LatestResponse::item)
                .filter(item -> isPractised(item) && !attempt.leftOut().contains(item))
                .limit(size)
                .toList();
        if (mistakes.isEmpty()) {
            throw Refused.conflict("There is no mistake to practise.");
        }
        return Shuffle.by(attempt.seed(), mistakes);
    }

    private boolean isPractised(ItemId id) {
        return curriculum
                .get()
                .item(id)
                .map(BankItem::item)
                .filter(item -> item.pool() == Pool.PRACTICE && !item.retired())
                .isPresent();
    }
}
