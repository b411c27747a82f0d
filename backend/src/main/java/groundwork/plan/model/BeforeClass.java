package groundwork.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The track before a class, spread back from its date. The readiness check lies two days before the class, so that a day is
 * left for what it shows; everything else is spread evenly before it, over the last six weeks at the most, for what is
 * learnt long before is forgotten by then. Only where that is too narrow does the plan begin earlier, then fill each day,
 * then use the day after the check, and then leave something out.
 */
final class BeforeClass {
    private static final int WINDOW_DAYS = 42;
    private static final int CHECK_DAYS_BEFORE = 2;
    private static final int STEADY_YEARS = 3;

    private final Situation situation;
    private final LocalDate first;
    private final List<LocalDate> days;
    private final Optional<LocalDate> checkDay;
    private final Steps steps;

    private BeforeClass(Situation situation, LocalDate first) {
        this.situation = situation;
        this.first = first;
        this.days = StudyDays.between(situation.settings(), situation.today(), first);
        this.checkDay = situation.isChecked() ? Optional.empty() : lastDay();
        this.steps = Steps.of(situation);
    }

    static StudyPlan.Laid towards(Situation situation, ClassDates dates) {
        return new BeforeClass(situation, dates.first()).laid();
    }

    /** Two days before the class, or earlier where there is no time then, or the last day that is left. */
    private Optional<LocalDate> lastDay() {
        LocalDate latest = first.minusDays(CHECK_DAYS_BEFORE);
        return days.reversed().stream()
                .filter(day -> !day.isAfter(latest))
                .findFirst()
                .or(() -> days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()));
    }

    private StudyPlan.Laid laid() {
        Laying.Result whole = lay(Steps.READINESS, steps.inOrder());
        if (whole.left().isEmpty()) {
            return StudyPlan.Laid.of(shown(whole.days()));
        }
        List<Steps.Leavable> leftOut = leaveOut();
        Laying.Result shorter = lay(Steps.SHORT_READINESS, steps.without(leftOut));
        List<PlannedDay> planned = shown(withWhatCannotWait(shorter));
        return leftOut.isEmpty() && !days.isEmpty()
                ? StudyPlan.Laid.of(planned)
                : new StudyPlan.Laid(planned, Optional.of(shortfall(leftOut, shorter.days())));
    }

    /** As little as lets the rest fit into all the room there is, beside the short check. */
    private List<Steps.Leavable> leaveOut() {
        List<Steps.Leavable> leftOut = new ArrayList<>();
        for (Steps.Leavable next : steps.leavable()) {
            if (fillEveryDay(Steps.SHORT_READINESS, steps.without(leftOut))
                    .left()
                    .isEmpty()) {
                break;
            }
            leftOut.add(next);
        }
        return leftOut;
    }

    private Laying.Result fillEveryDay(Task check, List<Bundle> bundles) {
        List<Bundle> apart = bundles.stream().flatMap(Bundle::apart).toList();
        return lay(new Laying.Frame(days, days, pinned(check), false), apart);
    }

    private Map<LocalDate, Bundle> pinned(Task check) {
        return checkDay.map(day -> Map.of(day, Bundle.of(check))).orElse(Map.of());
    }

    /** The first way of spreading that leaves nothing over, or else the one that has room for most. */
    private Laying.Result lay(Task check, List<Bundle> bundles) {
        Map<LocalDate, Bundle> pinned = pinned(check);
        List<LocalDate> untilCheck = checkDay.map(this::upTo).orElse(days);
        List<Bundle> fitting = bundles.stream().flatMap(this::fitting).toList();
        Laying.Result last = lay(new Laying.Frame(days, window(untilCheck), pinned, true), fitting);
        for (boolean isEven : new boolean[] {true, false}) {
            last = last.left().isEmpty() ? last : lay(new Laying.Frame(days, untilCheck, pinned, isEven), fitting);
        }
        return last.left().isEmpty() ? last : fillEveryDay(check, bundles);
    }

    private Laying.Result lay(Laying.Frame frame, List<Bundle> bundles) {
        return new Laying(situation, frame, bundles).lay();
    }

    /** A bundle that is longer than a day comes apart. */
    private Stream<Bundle> fitting(Bundle bundle) {
        return bundle.minutes() > situation.settings().minutesADay() ? bundle.apart() : Stream.of(bundle);
    }

    private List<LocalDate> upTo(LocalDate day) {
        return days.stream().filter(one -> !one.isAfter(day)).toList();
    }

    /** The last six weeks; all of the time for a head start. */
    private List<LocalDate> window(List<LocalDate> all) {
        LocalDate from = first.minusDays(WINDOW_DAYS);
        return situation.settings().headStart()
                ? all
                : all.stream().filter(day -> !day.isBefore(from)).toList();
    }

    /** What nobody may leave out, such as the decision, goes into the last day even if that is full. */
    private List<PlannedDay> withWhatCannotWait(Laying.Result result) {
        if (result.left().isEmpty() || result.days().isEmpty()) {
            return result.days();
        }
        List<PlannedDay> all = new ArrayList<>(result.days());
        PlannedDay last = all.removeLast();
        List<Task> tasks = new ArrayList<>(last.tasks());
        result.left().forEach(bundle -> tasks.addAll(bundle.tasks()));
        all.add(new PlannedDay(last.date(), tasks, true));
        return all;
    }

    private Shortfall shortfall(List<Steps.Leavable> leftOut, List<PlannedDay> planned) {
        int needed =
                steps.minutes() + checkDay.map(day -> Steps.READINESS.minutes()).orElse(0);
        int reviews = planned.stream()
                .flatMap(day -> day.tasks().stream())
                .filter(task -> task.kind() == TaskKind.REVIEWS || task.isDone())
                .mapToInt(Task::minutes)
                .sum();
        int available = Math.max(0, days.size() * situation.settings().minutesADay() - reviews);
        return new Shortfall(
                needed, available, leftOut.stream().map(BeforeClass::leftOut).toList());
    }

    private static Shortfall.LeftOut leftOut(Steps.Leavable one) {
        Task task = one.bundle().tasks().getFirst();
        return new Shortfall.LeftOut(
                task.kind(), task.subject().orElseThrow(), one.bundle().minutes(), one.reason());
    }

    private List<PlannedDay> shown(List<PlannedDay> all) {
        return foreseen(situation, all);
    }

    /** Days of reviews alone as far as they can be foreseen. */
    private static List<PlannedDay> foreseen(Situation situation, List<PlannedDay> all) {
        LocalDate foreseen = situation.today().plusDays(Laying.FORESEEN_DAYS);
        return DoneToday.shown(
                situation,
                all.stream()
                        .filter(day -> !day.date().isAfter(foreseen)
                                || day.tasks().stream().anyMatch(task -> task.kind() != TaskKind.REVIEWS))
                        .toList());
    }

    /** Without a date: the same in the same order, each day as much as fits, the check after the Foundations. */
    static StudyPlan.Laid steady(Situation situation) {
        LocalDate end = situation.today().plusYears(STEADY_YEARS);
        List<LocalDate> days = StudyDays.between(situation.settings(), situation.today(), end);
        List<Bundle> bundles = Steps.of(situation).withCheck(situation).stream()
                .flatMap(bundle ->
                        bundle.minutes() > situation.settings().minutesADay() ? bundle.apart() : Stream.of(bundle))
                .toList();
        Laying.Frame frame = new Laying.Frame(days, days, Map.of(), false);
        return StudyPlan.Laid.of(
                foreseen(situation, new Laying(situation, frame, bundles).lay().days()));
    }
}
