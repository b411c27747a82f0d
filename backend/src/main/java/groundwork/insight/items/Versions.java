package groundwork.insight.items;

import groundwork.attempt.Attempts;
import groundwork.attempt.FirstGiven;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.ContentJson;
import groundwork.curriculum.Curriculum;
import groundwork.item.ItemId;
import java.util.HashMap;
import java.util.Map;

/** Which versions of the items of a curriculum asked what they ask now. Each is compared once. */
final class Versions {
    private final Attempts attempts;
    private final Curriculum curriculum;
    private final SameQuestion same;
    private final Map<Version, Boolean> compared = new HashMap<>();

    private record Version(ItemId item, String version) {}

    Versions(Attempts attempts, Curriculum curriculum, ContentJson content) {
        this.attempts = attempts;
        this.curriculum = curriculum;
        this.same = new SameQuestion(content);
    }

    /** Whether somebody met an item of the curriculum in words that asked the same. */
    boolean asksTheSame(FirstGiven given) {
        return compared.computeIfAbsent(new Version(given.item(), given.version()), this::compare);
    }

    private boolean compare(Version met) {
        BankItem now = curriculum.item(met.item()).orElseThrow();
        return now.version().equals(met.version())
                || same.of(now.item()).equals(same.of(attempts.inVersion(met.item(), met.version())));
    }
}
