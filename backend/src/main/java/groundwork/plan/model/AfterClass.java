package groundwork.plan.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The track after a class: one sitting a week, for eight weeks and then for as long as one likes. The first is the check that
 * shows what changed; the others are reviews, and where these leave time, objectives that are still open. The decision is
 * taken again on the study day after the check, and thirty days later comes what came of it.
 */
final class AfterClass {
    private static final int WEEKS = 8;
    private static final int WEEKS_AHEAD = 4;
    private static final int SCENARIO_WEEK = 2;
    private static final int OUTCOME_DAYS = 30;
    private static final int DAYS_A_WEEK = 7;
    private static final int UNMARKED_DAYS = 14;

    private final Situation situation;
    private final PlanSettings settings;
    private final LocalDate begin;
    private final TreeMap<LocalDate, OpenDay> open = new TreeMap<>();
    private final Deque<Bundle> objectives = new ArrayDeque<>();
    private int reviewsPlanned;

    private AfterClass(Situation situation, LocalDate takenOn) {
        this.situation = situation;
        this.settings = situation.settings();
        this.begin = takenOn.plusDays(1);
        StudyOrder.foundations(situation.objectives()).forEach(one -> objectives.add(one.bundle()));
        StudyOrder.others(situation.objectives()).forEach(one -> objectives.add(one.bundle()));
    }

    static boolean isKeeping(LocalDate takenOn, LocalDate today) {
        return week(takenOn.plusDays(1), today) >= WEEKS;
    }

    private static int week(LocalDate begin, LocalDate day) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(begin, day) / DAYS_A_WEEK));
    }

    static StudyPlan.Laid since(Situation situation, LocalDate takenOn) {
        return StudyPlan.Laid.of(new AfterClass(situation, takenOn).plan());
    }

    /** Reviews, and nothing that would matter if the class was put off. */
    static StudyPlan.Laid unmarked(Situation situation) {
        List<LocalDate> days = StudyDays.between(
                situation.settings(), situation.today(), situation.today().plusDays(UNMARKED_DAYS));
        Laying.Frame frame = new Laying.Frame(days, List.of(), Map.of(), false);
        return StudyPlan.Laid.of(DoneToday.shown(
                situation, new Laying(situation, frame, List.of()).lay().days()));
    }

    private List<PlannedDay> plan() {
        LocalDate today = situation.today();
        day(today).addDone(DoneToday.of(situation));
        int now = week(begin, today);
        List<LocalDate> sittings = new ArrayList<>();
        for (int week = now; week < Math.max(WEEKS, now + WEEKS_AHEAD); week++) {
            sitting(week).ifPresent(sittings::add);
        }
        planOnce(sittings);
        sittings.forEach(this::fill);
        return DoneToday.shown(
                situation, open.values().stream().map(OpenDay::close).toList());
    }

    private OpenDay day(LocalDate date) {
        return open.computeIfAbsent(date, day -> new OpenDay(day, settings.minutesAWeek()));
    }

    /** The first day of a week that has time and is not over; none where this week's sitting was held. */
    private Optional<LocalDate> sitting(int week) {
        LocalDate from = begin.plusDays((long) week * DAYS_A_WEEK);
        LocalDate end = from.plusDays(DAYS_A_WEEK);
        LocalDate today = situation.today();
        boolean isHeld = !isCheckDue()
                && situation.done().active().filter(on -> !on.isBefore(from)).isPresent();
        return isHeld
                ? Optional.empty()
                : StudyDays.between(settings, today.isAfter(from) ? today : from, end).stream()
                        .findFirst();
    }

    private boolean isCheckDue() {
        return situation.done().afterCheck().isEmpty();
    }

    private void planOnce(List<LocalDate> sittings) {
        if (sittings.isEmpty()) {
            return;
        }
        LocalDate first = sittings.getFirst();
        if (isCheckDue()) {
            day(first).force(Bundle.of(Steps.AFTER_CHECK));
        }
        situation
                .decision()
                .filter(decision -> decision.written().isPresent())
                .ifPresent(decision -> decideAgain(decision, first));
        LocalDate play = begin.plusDays(SCENARIO_WEEK * DAYS_A_WEEK);
        sittings.stream()
                .filter(date -> !date.isBefore(play) && !open.containsKey(date))
                .findFirst()
                .ifPresent(date ->
                        Steps.unplayed(situation).forEach(bundle -> day(date).force(bundle)));
    }

    /** After the check, for that is what the class changed; then, thirty days later, what came of it. */
    private void decideAgain(DecisionState decision, LocalDate first) {
        LocalDate next = settings.studyDay(
                notPast(situation.done().afterCheck().orElse(first).plusDays(1)));
        LocalDate again = decision.again().orElse(next);
        if (decision.again().isEmpty()) {
            day(next).force(Bundle.of(Steps.DECISION_AGAIN));
        }
        if (decision.outcome().isEmpty()) {
            LocalDate due = notPast(again.plusDays(OUTCOME_DAYS));
            day(settings.studyDay(due)).force(Bundle.of(Steps.DECISION_OUTCOME));
        }
    }

    private LocalDate notPast(LocalDate day) {
        return day.isBefore(situation.today()) ? situation.today() : day;
    }

    private void fill(LocalDate date) {
        OpenDay day = day(date);
        int due = situation.reviews().until(date) - reviewsPlanned;
        day.addReviews(Math.max(0, due), settings.minutesAWeek());
        reviewsPlanned += day.reviews();
        while (!objectives.isEmpty() && day.fits(objectives.getFirst())) {
            day.force(objectives.removeFirst());
        }
    }
}
