package groundwork.attempt;

import groundwork.account.LearnerId;
import groundwork.db.Database;
import groundwork.http.Refused;
import groundwork.item.ItemId;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What trainers said of learners' work, as its learners hear of it. Thread-safe. */
public final class Comments {
    /** More than anybody looks for; all of them stand in the export. */
    private static final int MOST = 50;

    private final Database database;
    private final CommentStore store = new CommentStore();
    private final Attempts attempts;
    private final Clock clock;

    public Comments(Database database, Attempts attempts, Clock clock) {
        this.database = database;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The last word on each response, the latest first. */
    List<TrainerComment> of(LearnerId learner) {
        Map<ResponseId, TrainerComment> last = new LinkedHashMap<>();
        database.read(sql -> store.of(sql, learner, MOST))
                .forEach(row -> last.putIfAbsent(row.response(), comment(row)));
        return List.copyOf(last.values());
    }

    private TrainerComment comment(CommentStore.Row row) {
        ItemId item = row.item().item();
        return new TrainerComment(
                row.attempt(),
                row.response(),
                item,
                attempts.inVersion(item, row.item().version()).question(),
                Optional.of(row.text()).filter(text -> !text.isEmpty()),
                row.judgedAt(),
                row.seen());
    }

    /** Notes that the learner has looked at it. */
    void see(LearnerId learner, ResponseId response) {
        if (!database.writeFor(learner.value(), write -> store.see(write.sql(), learner, response, clock.instant()))) {
            throw Refused.notFound("No trainer has said anything of such a response.");
        }
    }
}
