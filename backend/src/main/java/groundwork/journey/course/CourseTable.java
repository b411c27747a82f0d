package groundwork.journey.course;

import groundwork.journey.Csv;
import groundwork.journey.course.CoursesView.CourseCard;
import groundwork.journey.model.CourseQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The comparison of courses as a table. */
final class CourseTable {
    private CourseTable() {}

    static String csv(CoursesView view) {
        return Csv.write(header(), view.courses().stream().map(CourseTable::row).toList());
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(List.of(
                "title",
                "provider",
                "trainer",
                "starts on",
                "ends on",
                "time zone",
                "fee",
                "currency",
                "format",
                "link",
                "fit from",
                "fit to"));
        for (CourseQuestion question : CourseQuestion.values()) {
            header.add(word(question));
            header.add(word(question) + " note");
        }
        return header;
    }

    private static List<String> row(CourseCard card) {
        ConsideredCourse course = card.course();
        List<String> row = new ArrayList<>(Stream.of(
                        Optional.of(course.title()),
                        course.provider(),
                        course.trainer(),
                        course.startsOn(),
                        course.endsOn(),
                        course.timeZone(),
                        course.fee().map(fee -> fee.amount().toPlainString()),
                        course.fee().map(Fee::currency),
                        course.format().map(CourseTable::word),
                        course.link(),
                        card.fit().map(fit -> percent(fit.low())),
                        card.fit().map(fit -> percent(fit.high())))
                .map(cell -> cell.map(Object::toString).orElse(""))
                .toList());
        Map<CourseQuestion, CourseFinding> findings =
                course.findings().stream().collect(Collectors.toMap(CourseFinding::question, Function.identity()));
        for (CourseQuestion question : CourseQuestion.values()) {
            Optional<CourseFinding> finding = Optional.ofNullable(findings.get(question));
            row.add(finding.flatMap(CourseFinding::answer)
                    .map(CourseTable::word)
                    .orElse("open"));
            row.add(finding.flatMap(CourseFinding::note).orElse(""));
        }
        return row;
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
