package groundwork.plan.model;

import groundwork.plan.model.StudyObjective.Standing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A learner whom a test puts into a situation: a newcomer on a Monday, with 24 Foundations and 35 other objectives. */
final class TestLearner {
    static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    static final int FOUNDATIONS = 24;
    static final int OTHERS = 35;

    LocalDate today = MONDAY;
    LocalDate since = MONDAY;
    Optional<ClassDates> classDates = Optional.empty();
    Optional<LocalDate> takenOn = Optional.empty();
    int minutesADay = 15;
    int minutesAWeek = 10;
    Set<DayOfWeek> days = Set.of(DayOfWeek.values());
    boolean headStart;
    final List<StudyObjective> objectives = new ArrayList<>();
    int reviewsToday;
    int reviewsDone;
    final SortedMap<LocalDate, Integer> coming = new TreeMap<>();
    Optional<LocalDate> diagnostic = Optional.empty();
    Optional<LocalDate> readiness = Optional.empty();
    Optional<LocalDate> afterCheck = Optional.empty();
    Optional<LocalDate> scenario = Optional.empty();
    Optional<LocalDate> active = Optional.empty();
    DecisionState decision = DecisionState.NONE;

    TestLearner() {
        for (int i = 1; i <= FOUNDATIONS; i++) {
            objectives.add(new StudyObjective("F" + i, true, List.of(), 2, 9, Standing.NONE));
        }
        for (int i = 1; i <= OTHERS; i++) {
            objectives.add(new StudyObjective("1." + i, false, List.of("F1"), 3, 10, Standing.NONE));
        }
    }

    /** With a class so many days after today. */
    TestLearner classIn(int daysAhead) {
        LocalDate first = today.plusDays(daysAhead);
        classDates = Optional.of(new ClassDates(first, first.plusDays(1)));
        return this;
    }

    TestLearner withMinutes(int aDay) {
        minutesADay = aDay;
        return this;
    }

    TestLearner on(DayOfWeek... some) {
        days = Set.copyOf(Arrays.asList(some));
        return this;
    }

    TestLearner tookClass(LocalDate day) {
        takenOn = Optional.of(day);
        return this;
    }

    /** Puts another standing in the place of an objective's. */
    TestLearner stands(String id, Standing standing) {
        objectives.replaceAll(one -> one.id().equals(id)
                ? new StudyObjective(
                        id, one.isFoundation(), one.prerequisites(), one.lessonMinutes(), one.practiceItems(), standing)
                : one);
        return this;
    }

    TestLearner needs(String id, String... prerequisites) {
        objectives.replaceAll(one -> one.id().equals(id)
                ? new StudyObjective(
                        id,
                        one.isFoundation(),
                        List.of(prerequisites),
                        one.lessonMinutes(),
                        one.practiceItems(),
                        one.standing())
                : one);
        return this;
    }

    /** Read and practised on a day. */
    TestLearner practised(String id, LocalDate day) {
        active = Optional.of(day);
        return stands(id, new Standing(0.6, 4, false, 4, Optional.of(day)));
    }

    TestLearner knows(String id) {
        return stands(id, new Standing(0.9, 5, true, 0, Optional.empty()));
    }

    Situation situation() {
        return new Situation(
                today,
                since,
                new PlanSettings(classDates, minutesADay, minutesAWeek, days, headStart),
                takenOn,
                objectives,
                Optional.of(new StudyScenario("two-columns", 12)),
                new ReviewLoad(reviewsToday, reviewsDone, coming),
                new Done(diagnostic, readiness, afterCheck, scenario, active),
                Optional.of(decision));
    }

    StudyPlan plan() {
        return StudyPlan.of(situation());
    }
}
