package groundwork.plan.model;

import static groundwork.plan.model.PlanReader.minutes;
import static groundwork.plan.model.PlanReader.tasks;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.plan.model.StudyObjective.Standing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of every plan towards a class, tried on hundreds of situations from one seed. */
final class StudyPlanPropertiesTest {
    private static final int SITUATIONS = 400;

    private static List<Situation> situations() {
        Random random = new Random(20260302);
        return IntStream.range(0, SITUATIONS)
                .mapToObj(unused -> learner(random).situation())
                .toList();
    }

    private static TestLearner learner(Random random) {
        TestLearner learner = new TestLearner();
        learner.classIn(1 + random.nextInt(random.nextBoolean() ? 12 : 120));
        learner.withMinutes(5 + random.nextInt(random.nextBoolean() ? 12 : 90));
        learner.headStart = random.nextBoolean();
        learner.days = days(random);
        learner.reviewsToday = random.nextInt(25);
        learner.scenario = random.nextInt(4) == 0 ? Optional.of(TestLearner.MONDAY.minusDays(9)) : Optional.empty();
        learner.readiness = random.nextInt(4) == 0
                ? Optional.of(TestLearner.MONDAY.minusDays(random.nextInt(20)))
                : Optional.empty();
        List.copyOf(learner.objectives).forEach(objective -> place(learner, objective.id(), random));
        return learner;
    }

    private static Set<DayOfWeek> days(Random random) {
        Set<DayOfWeek> days = new HashSet<>(Set.of(DayOfWeek.of(1 + random.nextInt(7))));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(3) > 0) {
                days.add(day);
            }
        }
        return days;
    }

    private static void place(TestLearner learner, String id, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> learner.knows(id);
            case 1 -> learner.practised(id, TestLearner.MONDAY.minusDays(random.nextInt(3)));
            case 2 ->
                learner.stands(id, new Standing(random.nextDouble(), 2, false, random.nextInt(4), Optional.empty()));
            case 3 -> learner.needs(id, "F" + (1 + random.nextInt(24)));
            default -> {}
        }
    }

    @Test
    void planNothingOnOrAfterTheClassNorOnOtherDays() {
        for (Situation situation : situations()) {
            LocalDate first = situation.settings().classDates().orElseThrow().first();
            StudyPlan plan = StudyPlan.of(situation);
            assertThat(plan.days())
                    .allMatch(day -> day.date().isBefore(first) && !day.date().isBefore(situation.today()));
            assertThat(plan.days())
                    .allMatch(day -> day.minutesLeft() == 0
                            || situation.settings().days().contains(day.date().getDayOfWeek()));
            assertThat(plan.days())
                    .isSortedAccordingTo((one, other) -> one.date().compareTo(other.date()));
            assertThat(plan.todaysPart().date()).isEqualTo(situation.today());
        }
    }

    /** Over are only days with one task that is longer than a day, with more done, or whose last day could not wait. */
    @Test
    void keepDaysWithinTheirMinutesOrSaySo() {
        int over = 0;
        for (Situation situation : situations()) {
            int minutes = situation.settings().minutesADay();
            StudyPlan plan = StudyPlan.of(situation);
            for (PlannedDay day : plan.days()) {
                assertThat(day.isOver()).isEqualTo(day.minutes() > minutes);
                boolean hasReason = day.tasks().stream().anyMatch(task -> task.isDone() || task.minutes() > minutes)
                        || day.tasks().stream().anyMatch(task -> task.kind() == TaskKind.READINESS)
                        || day.tasks().stream().anyMatch(task -> task.kind() == TaskKind.DECISION);
                assertThat(!day.isOver() || hasReason)
                        .as(() -> situation + " gives " + day)
                        .isTrue();
                over += day.isOver() ? 1 : 0;
            }
        }
        assertThat(over).isLessThan(SITUATIONS);
    }

    @Test
    void checkReadinessOnceAndTwoDaysBeforeAtTheLatestIfThereIsTime() {
        for (Situation situation : situations()) {
            LocalDate first = situation.settings().classDates().orElseThrow().first();
            List<LocalDate> possible = StudyDays.between(situation.settings(), situation.today(), first);
            Optional<LocalDate> best = possible.reversed().stream()
                    .filter(day -> !day.isAfter(first.minusDays(2)))
                    .findFirst()
                    .or(() -> possible.reversed().stream().findFirst());
            boolean isChecked = situation
                    .done()
                    .readiness()
                    .filter(on -> !on.isBefore(first.minusDays(7)))
                    .isPresent();
            assertThat(PlanReader.dayOf(StudyPlan.of(situation), TaskKind.READINESS))
                    .isEqualTo(isChecked ? Optional.empty() : best);
        }
    }

    @Test
    void putFoundationsBeforeTheHeadStartAndPrerequisitesBeforeWhatNeedsThem() {
        for (Situation situation : situations()) {
            List<String> order = PlanReader.tasks(StudyPlan.of(situation)).stream()
                    .filter(task -> task.kind() == TaskKind.PRACTICE)
                    .map(task -> task.subject().orElseThrow())
                    .toList();
            List<String> foundations =
                    order.stream().filter(id -> id.startsWith("F")).toList();
            assertThat(order.subList(0, foundations.size())).isEqualTo(foundations);
            assertThat(order).doesNotHaveDuplicates();
        }
    }

    @Test
    void planOrLeaveOutEveryMinuteThatIsNeeded() {
        int shortfalls = 0;
        for (Situation situation : situations()) {
            StudyPlan plan = StudyPlan.of(situation);
            LocalDate first = situation.settings().classDates().orElseThrow().first();
            boolean hasDays = !StudyDays.between(situation.settings(), situation.today(), first)
                    .isEmpty();
            int planned = minutes(tasks(plan));
            int check = tasks(plan, TaskKind.READINESS).stream()
                    .mapToInt(Task::minutes)
                    .sum();
            int wanted = Steps.of(situation).minutes();
            int leftOut = plan.shortfall().stream()
                    .flatMap(some -> some.leaveOut().stream())
                    .mapToInt(Shortfall.LeftOut::minutes)
                    .sum();
            shortfalls += plan.shortfall().isPresent() ? 1 : 0;
            if (hasDays) {
                assertThat(planned + leftOut).isEqualTo(wanted + check);
            }
            assertThat(plan.shortfall().isPresent()).isEqualTo(leftOut > 0 || !hasDays);
        }
        assertThat(shortfalls).isBetween(SITUATIONS / 10, SITUATIONS);
    }

    @Test
    void areTheSameForTheSameSituation() {
        List<Situation> once = situations();
        List<Situation> again = situations();
        for (int i = 0; i < SITUATIONS; i++) {
            assertThat(StudyPlan.of(once.get(i))).isEqualTo(StudyPlan.of(again.get(i)));
        }
    }

    @Test
    void nameEachTaskOnce() {
        for (Situation situation : situations()) {
            assertThat(StudyPlan.of(situation).days().stream()
                            .flatMap(day -> day.tasks().stream())
                            .map(Task::id))
                    .doesNotHaveDuplicates();
        }
    }
}
