package groundwork.journey.course;

import groundwork.journey.EntryId;
import groundwork.journey.model.CourseQuestion;
import java.util.List;
import java.util.Optional;

/**
 * All courses that a learner considers, in the order in which they were added.
 *
 * @param weights what each of the nine questions matters to them, 0 to 5
 * @param ahead the course that is ahead of every other whatever the open answers turn out to be
 */
public record CoursesView(List<CourseCard> courses, List<CourseWeight> weights, Optional<EntryId> ahead) {
    /** One course. */
    public record CourseCard(EntryId id, ConsideredCourse course, Optional<CourseFit> fit) {}

    /**
     * How much of what matters a course offers, from 0 to 1.
     *
     * @param low if all that is open turns out badly
     * @param high if all of it turns out well
     * @param open how many questions that matter have no answer
     */
    public record CourseFit(double low, double high, int open) {}

    /** What a question matters. */
    public record CourseWeight(CourseQuestion question, int weight) {}
}
