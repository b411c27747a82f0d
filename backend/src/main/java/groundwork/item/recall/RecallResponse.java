package groundwork.item.recall;

import groundwork.item.ItemResponse;
import groundwork.item.OwnWords;
import java.util.List;

/** What the learner wrote, line by line; lines may be left empty. */
public record RecallResponse(List<String> entries) implements OwnWords {
    @Override
    public List<String> words() {
        return entries;
    }

    @Override
    public ItemResponse with(List<String> words) {
        return new RecallResponse(words);
    }
}
