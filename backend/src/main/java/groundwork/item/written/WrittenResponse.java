package groundwork.item.written;

import groundwork.item.ItemResponse;
import groundwork.item.OwnWords;
import java.util.List;

/** What the learner wrote. */
public record WrittenResponse(String text) implements OwnWords {
    @Override
    public List<String> words() {
        return List.of(text);
    }

    @Override
    public ItemResponse with(List<String> words) {
        return new WrittenResponse(words.getFirst());
    }
}
