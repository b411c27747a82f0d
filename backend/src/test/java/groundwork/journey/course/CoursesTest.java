package groundwork.journey.course;

import static groundwork.http.Refusals.assertRefused;
import static groundwork.journey.TestEntries.newId;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.LearnerId;
import groundwork.attempt.Sitting;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.journey.EntryId;
import groundwork.journey.course.CoursesView.CourseCard;
import groundwork.journey.course.CoursesView.CourseWeight;
import groundwork.journey.model.CourseAnswer;
import groundwork.journey.model.CourseQuestion;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Courses that somebody considers, on both engines. */
@DatabaseTest
final class CoursesTest {
    private final AtomicBoolean inClass = new AtomicBoolean();
    private Sitting sitting;
    private Courses courses;
    private LearnerId ada;

    @BeforeEach
    void open(Database database) {
        sitting = new Sitting(database);
        courses = new Courses(database, learner -> inClass.get(), sitting.clock);
        ada = sitting.newLearner();
    }

    private static ConsideredCourse course(String title, CourseFinding... findings) {
        return course(title, Optional.of(new Fee(new BigDecimal("1195"), "eur")), findings);
    }

    private static ConsideredCourse course(String title, Optional<Fee> fee, CourseFinding... findings) {
        return new ConsideredCourse(
                title,
                Optional.of("Lighthouse Training"),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 6, 1)),
                Optional.of(LocalDate.of(2026, 6, 2)),
                Optional.of("Europe/Berlin"),
                fee,
                Optional.of(CourseFormat.ONLINE),
                Optional.of("https://example.org/course"),
                List.of(findings));
    }

    private static CourseFinding finding(CourseQuestion question, CourseAnswer answer) {
        return new CourseFinding(question, Optional.of(answer), Optional.of("They said so."));
    }

    private List<CourseCard> cards() {
        return courses.view(ada).courses();
    }

    @Test
    void keepsWhatWasTypedIn(Database database) {
        EntryId id = newId();
        CourseFinding open = new CourseFinding(CourseQuestion.FEE, Optional.empty(), Optional.of(" Ask about VAT. "));
        boolean isNew =
                courses.put(ada, id, course(" June ", open, finding(CourseQuestion.HANDS_ON, CourseAnswer.PARTLY)));

        assertThat(isNew).isTrue();
        assertThat(cards()).singleElement().satisfies(card -> {
            assertThat(card.id()).isEqualTo(id);
            assertThat(card.course().title()).isEqualTo("June");
            assertThat(card.course().startsOn()).contains(LocalDate.of(2026, 6, 1));
            assertThat(card.course().fee()).contains(new Fee(new BigDecimal("1195.00"), "EUR"));
            assertThat(card.course().format()).contains(CourseFormat.ONLINE);
            assertThat(card.course().trainer()).isEmpty();
            assertThat(card.course().findings())
                    .containsExactly(
                            finding(CourseQuestion.HANDS_ON, CourseAnswer.PARTLY),
                            new CourseFinding(CourseQuestion.FEE, Optional.empty(), Optional.of("Ask about VAT.")));
            assertThat(card.fit().orElseThrow().open()).isEqualTo(8);
        });
    }

    @Test
    void replacesUnderTheSameIdAndKeepsTheOrder(Database database) {
        EntryId first = newId();
        courses.put(ada, first, course("June", finding(CourseQuestion.FEE, CourseAnswer.YES)));
        sitting.clock.pass(Duration.ofMinutes(1));
        courses.put(ada, newId(), course("July"));
        sitting.clock.pass(Duration.ofMinutes(1));
        boolean isNew = courses.put(ada, first, course("August", Optional.empty()));
        boolean again = courses.put(ada, first, course("August", Optional.empty()));

        assertThat(isNew || again).isFalse();
        assertThat(cards()).extracting(card -> card.course().title()).containsExactly("August", "July");
        assertThat(cards().getFirst().course().fee()).isEmpty();
        assertThat(cards().getFirst().course().findings()).isEmpty();
    }

    @Test
    void comparesByOnesOwnWeights(Database database) {
        EntryId good = newId();
        courses.put(ada, good, course("Good", finding(CourseQuestion.HANDS_ON, CourseAnswer.YES)));
        sitting.clock.pass(Duration.ofMinutes(1));
        courses.put(ada, newId(), course("Bad", finding(CourseQuestion.HANDS_ON, CourseAnswer.NO)));
        assertThat(courses.view(ada).ahead()).isEmpty();
        List<CourseWeight> onlyPractice = courses.view(ada).weights().stream()
                .map(one -> new CourseWeight(one.question(), one.question() == CourseQuestion.HANDS_ON ? 5 : 0))
                .toList();
        courses.weigh(ada, onlyPractice);

        assertThat(courses.view(ada).weights()).isEqualTo(onlyPractice);
        assertThat(courses.view(ada).ahead()).contains(good);
        assertThat(cards().getFirst().fit().orElseThrow().low()).isEqualTo(1);
        courses.weigh(ada, List.of());
        assertThat(courses.view(ada).weights()).allMatch(one -> one.weight() == 3);
    }

    @Test
    void refusesWhatCannotBeAndKeepsNothingOfIt(Database database) {
        for (Fee fee : List.of(
                new Fee(new BigDecimal("10.005"), "EUR"),
                new Fee(new BigDecimal("10.5"), "JPY"),
                new Fee(new BigDecimal("-1"), "EUR"),
                new Fee(new BigDecimal("1e100000"), "EUR"),
                new Fee(new BigDecimal("1e-100000"), "EUR"),
                new Fee(BigDecimal.TEN, "EURO"),
                new Fee(BigDecimal.TEN, "XAU"))) {
            assertRefused(400, () -> courses.put(ada, newId(), course("June", Optional.of(fee))));
        }
        CourseFinding one = finding(CourseQuestion.FEE, CourseAnswer.YES);
        assertRefused(400, () -> courses.put(ada, newId(), course("June", one, one)));
        assertRefused(400, () -> courses.put(ada, newId(), course(" ")));
        assertRefused(400, () -> courses.put(ada, newId(), course("x".repeat(201))));
        assertRefused(400, () -> courses.weigh(ada, List.of(new CourseWeight(CourseQuestion.FEE, 6))));
        CourseWeight weight = new CourseWeight(CourseQuestion.FEE, 1);
        assertRefused(400, () -> courses.weigh(ada, List.of(weight, weight)));
        assertThat(cards()).isEmpty();
    }

    @Test
    void knowsNoForeignCourse(Database database) {
        EntryId id = newId();
        courses.put(ada, id, course("June"));
        LearnerId ben = sitting.newLearner();

        assertThat(courses.view(ben).courses()).isEmpty();
        assertRefused(404, () -> courses.delete(ben, id));
        courses.put(ben, id, course("His own"));
        assertThat(cards()).extracting(card -> card.course().title()).containsExactly("June");
        courses.delete(ada, id);
        assertThat(cards()).isEmpty();
        assertThat(courses.view(ben).courses()).hasSize(1);
    }

    @Test
    void comparesNoMoreThanThirty(Database database) {
        EntryId last = newId();
        courses.put(ada, last, course("Last"));
        for (int i = 1; i < 30; i++) {
            courses.put(ada, newId(), course("Course " + i));
        }

        assertRefused(409, () -> courses.put(ada, newId(), course("One too many")));
        assertThat(courses.put(ada, last, course("Changed"))).isFalse();
    }

    @Test
    void isClosedToWhoeverIsInAClass(Database database) {
        inClass.set(true);

        assertRefused(404, () -> courses.view(ada));
        assertRefused(404, () -> courses.put(ada, newId(), course("June")));
        assertRefused(404, () -> courses.csv(ada));
    }

    @Test
    void writesATable(Database database) {
        courses.put(ada, newId(), course("=1+1", finding(CourseQuestion.HANDS_ON, CourseAnswer.YES)));

        assertThat(courses.csv(ada))
                .startsWith("title,provider,trainer,")
                .contains("\r\n'=1+1,Lighthouse Training,,2026-06-01,2026-06-02,Europe/Berlin,1195.00,EUR,online,")
                .contains(",yes,They said so.,");
    }
}
