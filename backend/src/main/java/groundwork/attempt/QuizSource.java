package groundwork.attempt;

import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Quiz;
import groundwork.http.Refused;
import groundwork.item.ItemId;
import java.util.List;
import java.util.function.Supplier;

/** A themed quiz: its items in the order in which its author put them. */
final class QuizSource implements ItemSource {
    private final Supplier<Curriculum> curriculum;

    QuizSource(Supplier<Curriculum> curriculum) {
        this.curriculum = curriculum;
    }

    @Override
    public String kind() {
        return "quiz";
    }

    @Override
    public String title(AttemptRequest request) {
        if (request.objective().isPresent()) {
            throw Refused.badRequest("/objective", "A quiz goes across objectives.");
        }
        return quiz(request).title();
    }

    @Override
    public List<ItemId> next(SoFar attempt) {
        return attempt.items().isEmpty()
                ? quiz(attempt.request()).items().stream()
                        .filter(item -> !attempt.leftOut().contains(item))
                        .toList()
                : List.of();
    }

    private Quiz quiz(AttemptRequest request) {
        var id = request.quiz().orElseThrow(() -> Refused.badRequest("/quiz", "Say which quiz."));
        return curriculum.get().quiz(id).orElseThrow(() -> Refused.badRequest("/quiz", "There is no quiz " + id + "."));
    }
}
