package groundwork.journey.course;

import groundwork.journey.model.CourseAnswer;
import groundwork.journey.model.CourseQuestion;
import java.util.Optional;

/**
 * What somebody found out about one of the nine questions.
 *
 * @param answer absent as long as it is open
 */
public record CourseFinding(CourseQuestion question, Optional<CourseAnswer> answer, Optional<String> note) {
    boolean saysNothing() {
        return answer.isEmpty() && note.isEmpty();
    }
}
