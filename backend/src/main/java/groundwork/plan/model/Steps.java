package groundwork.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What there is to study before a class, in its order: the Foundations, halfway through them the decision, then the scenario,
 * then the head start for whoever wants it.
 */
final class Steps {
    static final Task DIAGNOSTIC = Task.of(TaskKind.DIAGNOSTIC, StudyTime.DIAGNOSTIC_MINUTES, 0);
    static final Task READINESS = check(TaskKind.READINESS, StudyTime.CHECK_ITEMS);
    static final Task SHORT_READINESS = check(TaskKind.READINESS, StudyTime.SHORT_CHECK_ITEMS);
    static final Task AFTER_CHECK = check(TaskKind.AFTER_CHECK, StudyTime.CHECK_ITEMS);
    static final Task DECISION = Task.of(TaskKind.DECISION, StudyTime.DECISION_MINUTES, 0);
    static final Task DECISION_AGAIN = Task.of(TaskKind.DECISION_AGAIN, StudyTime.DECISION_MINUTES, 0);
    static final Task DECISION_OUTCOME = Task.of(TaskKind.DECISION_OUTCOME, StudyTime.DECISION_MINUTES, 0);

    private static final int SOON_DAYS = 5;

    private final List<Bundle> inOrder;
    private final List<Leavable> leavable;

    /** What can be left out, and why that. */
    record Leavable(Bundle bundle, LeaveOutReason reason) {}

    private Steps(List<Bundle> inOrder, List<Leavable> leavable) {
        this.inOrder = List.copyOf(inOrder);
        this.leavable = List.copyOf(leavable);
    }

    private static Task check(TaskKind kind, int items) {
        return Task.of(kind, StudyTime.check(items), items);
    }

    static Task scenario(StudyScenario scenario) {
        return Task.of(TaskKind.SCENARIO, scenario.id(), scenario.minutes(), 0);
    }

    static Steps of(Situation situation) {
        List<StudyObjective> foundations = StudyOrder.foundations(situation.objectives());
        List<StudyObjective> others =
                situation.settings().headStart() ? StudyOrder.others(situation.objectives()) : List.of();
        List<Bundle> scenario = unplayed(situation);
        List<Bundle> inOrder = new ArrayList<>(bundles(foundations));
        inOrder.addAll(foundations.size() / 2, undecided(situation));
        inOrder.addAll(scenario);
        inOrder.addAll(bundles(others));
        if (needsDiagnostic(situation)) {
            inOrder.addFirst(Bundle.of(DIAGNOSTIC));
        }
        return new Steps(inOrder, leavable(foundations, scenario, others));
    }

    private static List<Bundle> bundles(List<StudyObjective> objectives) {
        return objectives.stream().map(StudyObjective::bundle).toList();
    }

    static List<Bundle> unplayed(Situation situation) {
        return situation.done().scenario().isPresent()
                ? List.of()
                : situation.scenario().stream()
                        .map(scenario -> Bundle.of(scenario(scenario)))
                        .toList();
    }

    private static List<Bundle> undecided(Situation situation) {
        return situation.decision().stream()
                .filter(decision -> decision.written().isEmpty())
                .map(decision -> Bundle.of(DECISION))
                .toList();
    }

    /**
     * Nothing is known of the learner: ten minutes save them the lessons that they do not need. Right before a class the
     * readiness check says as much.
     */
    private static boolean needsDiagnostic(Situation situation) {
        LocalDate soon = situation.today().plusDays(SOON_DAYS);
        return situation
                        .settings()
                        .classDates()
                        .filter(dates -> !dates.first().isAfter(soon))
                        .isEmpty()
                && situation.done().diagnostic().isEmpty()
                && situation.done().readiness().isEmpty()
                && situation.objectives().stream()
                        .allMatch(objective -> objective.standing().evidence() == 0);
    }

    private static List<Leavable> leavable(
            List<StudyObjective> foundations, List<Bundle> scenario, List<StudyObjective> others) {
        Stream<Leavable> taught =
                bundles(others).reversed().stream().map(bundle -> new Leavable(bundle, LeaveOutReason.TAUGHT_IN_CLASS));
        Stream<Leavable> played = scenario.stream().map(bundle -> new Leavable(bundle, LeaveOutReason.AS_GOOD_AFTER));
        Stream<Leavable> known = foundations.reversed().stream()
                .sorted(Comparator.comparingDouble(StudyObjective::likelihood).reversed())
                .map(one -> new Leavable(
                        one.bundle(),
                        one.standing().evidence() > 0 ? LeaveOutReason.KNOWN_BEST : LeaveOutReason.COMES_LATER));
        return Stream.of(taught, played, known).flatMap(each -> each).toList();
    }

    List<Bundle> inOrder() {
        return inOrder;
    }

    /** The same with the check after the Foundations and the scenario, unless it was taken once. */
    List<Bundle> withCheck(Situation situation) {
        List<Bundle> all = new ArrayList<>(inOrder);
        if (situation.done().readiness().isEmpty()) {
            long ofHeadStart = leavable.stream()
                    .filter(one -> one.reason() == LeaveOutReason.TAUGHT_IN_CLASS)
                    .count();
            all.add(all.size() - Math.toIntExact(ofHeadStart), Bundle.of(READINESS));
        }
        return all;
    }

    /** What is missed least first. */
    List<Leavable> leavable() {
        return leavable;
    }

    List<Bundle> without(List<Leavable> leftOut) {
        List<Bundle> rest = new ArrayList<>(inOrder);
        leftOut.forEach(one -> rest.remove(one.bundle()));
        return rest;
    }

    int minutes() {
        return inOrder.stream().mapToInt(Bundle::minutes).sum();
    }
}
