package groundwork.curriculum;

import java.util.List;
import java.util.Map;

/**
 * All that a curriculum consists of, in the order in which it is shown; {@link Curriculum} finds things in it.
 *
 * @param lessons the Markdown of each objective that is available
 * @param figures the SVG of the lessons that show one
 * @param extras content of the kinds that features downstream bring along
 */
public record Contents(
        Course course,
        List<Objective> objectives,
        Map<ObjectiveId, String> lessons,
        Map<ObjectiveId, String> figures,
        List<Concept> concepts,
        List<Misconception> misconceptions,
        List<BankItem> items,
        List<Quiz> quizzes,
        Extras extras) {
    public Contents {
        objectives = List.copyOf(objectives);
        lessons = Map.copyOf(lessons);
        figures = Map.copyOf(figures);
        concepts = List.copyOf(concepts);
        misconceptions = List.copyOf(misconceptions);
        items = List.copyOf(items);
        quizzes = List.copyOf(quizzes);
    }

    /** Without content of further kinds. */
    public Contents(
            Course course,
            List<Objective> objectives,
            Map<ObjectiveId, String> lessons,
            Map<ObjectiveId, String> figures,
            List<Concept> concepts,
            List<Misconception> misconceptions,
            List<BankItem> items,
            List<Quiz> quizzes) {
        this(course, objectives, lessons, figures, concepts, misconceptions, items, quizzes, Extras.NONE);
    }
}
