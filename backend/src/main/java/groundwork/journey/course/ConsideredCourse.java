package groundwork.journey.course;

import groundwork.http.Refused;
import groundwork.journey.Entered;
import groundwork.journey.model.CourseAnswer;
import groundwork.journey.model.CourseQuestion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A course that somebody considers, as they typed it in.
 *
 * @param timeZone in which it takes place, such as Europe/Berlin
 * @param findings one for a question at the most
 */
public record ConsideredCourse(
        String title,
        Optional<String> provider,
        Optional<String> trainer,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        Optional<String> timeZone,
        Optional<Fee> fee,
        Optional<CourseFormat> format,
        Optional<String> link,
        List<CourseFinding> findings) {
    public ConsideredCourse {
        findings = List.copyOf(findings);
    }

    /** The same, stripped and in order; refuses what cannot be. */
    ConsideredCourse checked() {
        if (endsOn.filter(end -> startsOn.filter(end::isBefore).isPresent()).isPresent()) {
            throw Refused.badRequest("/endsOn", "A course ends no earlier than it begins.");
        }
        return new ConsideredCourse(
                Entered.text("/title", title, Entered.LINE),
                Entered.text("/provider", provider, Entered.LINE),
                Entered.text("/trainer", trainer, Entered.LINE),
                Entered.day("/startsOn", startsOn),
                Entered.day("/endsOn", endsOn),
                timeZone.map(ConsideredCourse::checkedZone),
                fee.map(amount -> amount.checked("/fee")),
                format,
                Entered.link("/link", link),
                checkedFindings());
    }

    private static String checkedZone(String name) {
        try {
            return Entered.zone(name).getId();
        } catch (IllegalArgumentException unknown) {
            throw Refused.badRequest("/timeZone", "There is no such time zone.");
        }
    }

    private List<CourseFinding> checkedFindings() {
        if (findings.stream().map(CourseFinding::question).distinct().count() < findings.size()) {
            throw Refused.badRequest("/findings", "A question stands here twice.");
        }
        return findings.stream()
                .map(one -> new CourseFinding(
                        one.question(), one.answer(), Entered.text("/findings", one.note(), Entered.NOTE)))
                .filter(one -> !one.saysNothing())
                .sorted(Comparator.comparing(CourseFinding::question))
                .toList();
    }

    Map<CourseQuestion, CourseAnswer> answers() {
        Map<CourseQuestion, CourseAnswer> answers = new EnumMap<>(CourseQuestion.class);
        findings.forEach(one -> one.answer().ifPresent(answer -> answers.put(one.question(), answer)));
        return answers;
    }
}
