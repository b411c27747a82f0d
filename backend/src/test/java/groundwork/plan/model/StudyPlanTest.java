package groundwork.plan.model;

import static groundwork.plan.model.PlanReader.dayOf;
import static groundwork.plan.model.PlanReader.lessons;
import static groundwork.plan.model.PlanReader.minutes;
import static groundwork.plan.model.PlanReader.tasks;
import static groundwork.plan.model.TestLearner.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.plan.model.StudyObjective.Standing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The track before the class, and the one without a date. */
final class StudyPlanTest {
    private final TestLearner ada = new TestLearner();

    @Test
    void spreadsTheFoundationsBackFromTheClass() {
        StudyPlan plan = ada.classIn(21).plan();

        assertThat(plan.track()).isEqualTo(Track.BEFORE_CLASS);
        assertThat(plan.shortfall()).isEmpty();
        assertThat(lessons(plan)).hasSize(TestLearner.FOUNDATIONS);
        assertThat(minutes(tasks(plan))).isBetween(90, 180);
        assertThat(plan.days()).allMatch(day -> !day.isOver() && day.minutes() <= 15);
        assertThat(plan.days().getLast().date()).isBefore(MONDAY.plusDays(21));
        assertThat(lessons(plan)).startsWith("F1", "F2").endsWith("F24");
    }

    /** Six or seven minutes a day, and not fifteen for a week and then nothing. */
    @Test
    void spreadsEvenly() {
        StudyPlan plan = ada.classIn(21).plan();
        long idle = plan.days().stream()
                .filter(day -> day.date().isBefore(MONDAY.plusDays(19)))
                .filter(day -> day.tasks().stream().allMatch(task -> task.kind() == TaskKind.REVIEWS))
                .count();

        assertThat(idle).isLessThanOrEqualTo(2);
    }

    @Test
    void checksReadinessTwoDaysBefore() {
        assertThat(dayOf(ada.classIn(21).plan(), TaskKind.READINESS)).hasValue(MONDAY.plusDays(19));
        assertThat(dayOf(ada.classIn(2).plan(), TaskKind.READINESS)).hasValue(MONDAY);
        assertThat(dayOf(ada.classIn(1).plan(), TaskKind.READINESS)).hasValue(MONDAY);
        ada.on(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY);
        assertThat(dayOf(ada.classIn(14).plan(), TaskKind.READINESS)).hasValue(MONDAY.plusDays(12));
    }

    @Test
    void asksForNoSecondCheckWithinAWeek() {
        ada.readiness = Optional.of(MONDAY.minusDays(1));

        assertThat(dayOf(ada.classIn(5).plan(), TaskKind.READINESS)).isEmpty();
        assertThat(dayOf(ada.classIn(12).plan(), TaskKind.READINESS)).isPresent();
    }

    @Test
    void beginsSixWeeksBeforeAClassThatIsFarOff() {
        StudyPlan plan = ada.classIn(200).plan();
        LocalDate begin = dayOf(plan, TaskKind.DIAGNOSTIC).orElseThrow();

        assertThat(begin).isAfterOrEqualTo(MONDAY.plusDays(200 - 42)).isBefore(MONDAY.plusDays(200 - 39));
        assertThat(plan.todaysPart().date()).isEqualTo(MONDAY);
        assertThat(plan.todaysPart().tasks()).isEmpty();
        ada.headStart = true;
        assertThat(dayOf(ada.classIn(200).plan(), TaskKind.DIAGNOSTIC)).hasValue(MONDAY);
    }

    @Test
    void dropsWhatIsKnownAndBeginsWithWhatIsWeak() {
        ada.knows("F3").knows("F4");
        ada.stands("F9", new Standing(0.2, 3, false, 0, Optional.empty()));
        ada.stands("F2", new Standing(0.62, 3, false, 0, Optional.empty()));
        StudyPlan plan = ada.classIn(21).plan();

        assertThat(lessons(plan)).startsWith("F9", "F1").endsWith("F2").doesNotContain("F3", "F4");
        assertThat(tasks(plan, TaskKind.DIAGNOSTIC)).isEmpty();
    }

    @Test
    void putsPrerequisitesFirst() {
        ada.needs("F1", "F24").needs("F24", "F12");

        assertThat(lessons(ada.classIn(21).plan())).containsSubsequence("F12", "F24", "F1");
    }

    /** Content that contradicts itself must not hold up a learner. */
    @Test
    void breaksACircleOfPrerequisites() {
        ada.needs("F1", "F2").needs("F2", "F1");

        assertThat(lessons(ada.classIn(21).plan())).hasSize(TestLearner.FOUNDATIONS);
    }

    @Test
    void keepsALessonAndItsPracticeTogether() {
        StudyPlan plan = ada.classIn(21).plan();

        assertThat(plan.days()).allSatisfy(day -> assertThat(subjects(day, TaskKind.LESSON))
                .isEqualTo(subjects(day, TaskKind.PRACTICE)));
    }

    private static List<String> subjects(PlannedDay day, TaskKind kind) {
        return day.tasks().stream()
                .filter(task -> task.kind() == kind)
                .map(task -> task.subject().orElseThrow())
                .toList();
    }

    @Test
    void givesNothingMoreToWhoeverHasDoneTheirPart() {
        StudyPlan before = ada.knows("1.1").classIn(21).plan();
        String first = lessons(before).getFirst();
        int todays = (int) before.todaysPart().tasks().stream()
                .filter(task -> task.kind() == TaskKind.LESSON)
                .count();
        assertThat(todays).isEqualTo(2);
        StudyPlan after = ada.practised("F1", MONDAY).practised("F2", MONDAY).plan();

        assertThat(first).isEqualTo("F1");
        assertThat(after.todaysPart().minutesLeft()).isZero();
        assertThat(after.todaysPart().tasks()).hasSize(4).allMatch(Task::isDone);
        assertThat(after.days().get(1).tasks()).noneMatch(Task::isDone);
    }

    @Test
    void leavesOutWhatIsMissedLeastAndSaysSo() {
        ada.headStart = true;
        ada.stands("F7", new Standing(0.64, 3, false, 0, Optional.empty()));
        Shortfall shortfall = ada.classIn(8).plan().shortfall().orElseThrow();

        assertThat(shortfall.needed()).isGreaterThan(shortfall.available());
        assertThat(shortfall.leaveOut()).hasSizeGreaterThan(TestLearner.OTHERS + 1);
        assertThat(shortfall.leaveOut().getFirst().subject()).isEqualTo("1.35");
        assertThat(shortfall.leaveOut().get(34).reason()).isEqualTo(LeaveOutReason.TAUGHT_IN_CLASS);
        assertThat(shortfall.leaveOut().get(35).kind()).isEqualTo(TaskKind.SCENARIO);
        assertThat(shortfall.leaveOut().get(36).subject()).isEqualTo("F7");
        assertThat(shortfall.leaveOut().get(36).reason()).isEqualTo(LeaveOutReason.KNOWN_BEST);
        assertThat(shortfall.leaveOut().get(37).subject()).isEqualTo("F24");
        assertThat(shortfall.leaveOut().get(37).reason()).isEqualTo(LeaveOutReason.COMES_LATER);
    }

    @Test
    void takesAShortCheckWhereTimeIsShort() {
        assertThat(tasks(ada.classIn(3).plan(), TaskKind.READINESS).getFirst().items())
                .isEqualTo(12);
        assertThat(tasks(ada.classIn(21).plan(), TaskKind.READINESS).getFirst().items())
                .isEqualTo(24);
    }

    /** Fifteen minutes on the eve of the class: the short check, the decision, and a lesson if it fits. */
    @Test
    void makesTheBestOfTheEve() {
        StudyPlan plan = ada.classIn(1).plan();

        assertThat(plan.days()).singleElement().satisfies(day -> {
            assertThat(day.date()).isEqualTo(MONDAY);
            assertThat(day.tasks()).anyMatch(task -> task.kind() == TaskKind.READINESS);
            assertThat(day.tasks()).anyMatch(task -> task.kind() == TaskKind.DECISION);
            assertThat(day.tasks()).noneMatch(task -> task.kind() == TaskKind.DIAGNOSTIC);
            assertThat(day.minutes()).isLessThanOrEqualTo(15);
        });
    }

    @Test
    void plansNothingInClassAndAsksWhenItIsOver() {
        assertThat(ada.classIn(0).plan().track()).isEqualTo(Track.IN_CLASS);
        assertThat(tasks(ada.plan())).isEmpty();
        ada.today = MONDAY.plusDays(1);
        assertThat(ada.plan().track()).isEqualTo(Track.IN_CLASS);
        ada.today = MONDAY.plusDays(2);
        ada.reviewsToday = 6;
        assertThat(ada.plan().track()).isEqualTo(Track.CLASS_OVER);
        assertThat(tasks(ada.plan())).singleElement().satisfies(task -> assertThat(task.kind())
                .isEqualTo(TaskKind.REVIEWS));
    }

    @Test
    void studiesAtASteadyPaceWithoutADate() {
        StudyPlan plan = ada.plan();

        assertThat(plan.track()).isEqualTo(Track.STEADY);
        assertThat(lessons(plan)).hasSize(TestLearner.FOUNDATIONS);
        assertThat(plan.days()).allMatch(day -> !day.isOver());
        assertThat(tasks(plan, TaskKind.READINESS)).hasSize(1);
        ada.headStart = true;
        assertThat(lessons(ada.plan())).hasSize(TestLearner.FOUNDATIONS + TestLearner.OTHERS);
        assertThat(dayOf(ada.plan(), TaskKind.READINESS).orElseThrow())
                .isBefore(ada.plan().days().getLast().date());
    }

    @Test
    void saysWhichTaskIsLongerThanADay() {
        StudyPlan plan = ada.withMinutes(5).classIn(60).plan();

        assertThat(plan.days().stream().filter(PlannedDay::isOver))
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day.tasks()).singleElement().satisfies(task -> assertThat(task.minutes())
                        .isGreaterThan(5)));
    }

    @Test
    void reviewsFirstAndNeverForMoreThanAThird() {
        ada.reviewsToday = 40;
        PlannedDay today = ada.classIn(21).plan().todaysPart();

        assertThat(today.tasks().getFirst().kind()).isEqualTo(TaskKind.REVIEWS);
        assertThat(today.tasks().getFirst().minutes()).isEqualTo(5);
        assertThat(today.tasks().getFirst().items()).isEqualTo(15);
    }

    @Test
    void plansAgainAfterDaysThatWentBy() {
        ada.classIn(21).practised("F1", MONDAY.minusDays(3));
        ada.since = MONDAY.minusDays(10);
        Replanned note = ada.plan().replanned().orElseThrow();

        assertThat(note.from()).isEqualTo(MONDAY);
        assertThat(note.days()).isEqualTo(2);
        assertThat(note.minutes()).isPositive();
        assertThat(lessons(ada.plan())).hasSize(TestLearner.FOUNDATIONS - 1);
    }

    @Test
    void saysNothingOfDaysBeforeThePlanNorToWhoeverIsHere() {
        ada.classIn(21).practised("F1", MONDAY.minusDays(3));
        assertThat(ada.plan().replanned()).isEmpty();
        ada.since = MONDAY.minusDays(10);
        ada.active = Optional.of(MONDAY);
        assertThat(ada.plan().replanned()).isEmpty();
        ada.active = Optional.of(MONDAY.minusDays(1));
        assertThat(ada.plan().replanned()).isEmpty();
    }
}
