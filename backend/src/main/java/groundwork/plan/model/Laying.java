package groundwork.plan.model;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lays bundles into days, in their order. Reviews come first and take a third of a day at the most; those that do not fit
 * wait for the next day. What is practised on one day asks for reviews on later ones, which are counted in.
 */
final class Laying {
    /** Days that hold nothing but reviews are foreseen so far ahead. */
    static final int FORESEEN_DAYS = 42;

    /** Reviews take one minute in so many. */
    private static final int REVIEWS_ONE_IN = 3;

    private final Situation situation;
    private final Frame frame;
    private final List<Task> doneToday;
    private final TreeMap<LocalDate, Integer> coming;
    private final List<PlannedDay> laid = new ArrayList<>();
    private final Deque<Bundle> queue;
    private final int total;
    private int placed;
    private int due;

    /**
     * What days there are.
     *
     * @param days all of them, soonest first
     * @param content those of them that take more than reviews and what is pinned
     * @param pinned what belongs on a certain day
     * @param isEven whether the bundles are spread evenly; otherwise each day takes what fits
     */
    record Frame(List<LocalDate> days, Set<LocalDate> content, Map<LocalDate, Bundle> pinned, boolean isEven) {
        Frame(List<LocalDate> days, List<LocalDate> content, Map<LocalDate, Bundle> pinned, boolean isEven) {
            this(days, Set.copyOf(content), pinned, isEven);
        }
    }

    /** What came of it; {@code left} is what did not fit. */
    record Result(List<PlannedDay> days, List<Bundle> left) {}

    Laying(Situation situation, Frame frame, List<Bundle> bundles) {
        this.situation = situation;
        this.frame = frame;
        this.coming = new TreeMap<>(situation.reviews().coming());
        this.queue = new ArrayDeque<>(bundles);
        this.doneToday = DoneToday.of(situation);
        this.placed = frame.content().contains(situation.today()) ? studied(doneToday) : 0;
        this.total = placed + bundles.stream().mapToInt(Bundle::minutes).sum();
        this.due = situation.reviews().today();
    }

    private static int studied(List<Task> tasks) {
        return tasks.stream()
                .filter(task -> task.kind() != TaskKind.REVIEWS)
                .mapToInt(Task::minutes)
                .sum();
    }

    Result lay() {
        int index = 0;
        for (LocalDate date : frame.days()) {
            if (queue.isEmpty() && date.isAfter(end())) {
                break;
            }
            boolean isContent = frame.content().contains(date);
            index += isContent ? 1 : 0;
            laid.add(fill(open(date), isContent ? goal(index) : 0));
        }
        return new Result(List.copyOf(laid), List.copyOf(queue));
    }

    /** Later days hold nothing but reviews, which nobody can foresee so far ahead. */
    private LocalDate end() {
        LocalDate foreseen = situation.today().plusDays(FORESEEN_DAYS);
        return frame.pinned().keySet().stream()
                .filter(foreseen::isBefore)
                .max(LocalDate::compareTo)
                .orElse(foreseen);
    }

    /** How many minutes are to be placed by the end of a day of content. */
    private int goal(int index) {
        return frame.isEven() ? Math.ceilDiv(total * index, frame.content().size()) : Integer.MAX_VALUE;
    }

    private OpenDay open(LocalDate date) {
        OpenDay day = new OpenDay(date, situation.settings().minutesADay());
        var arrived = coming.headMap(date, true);
        due += arrived.values().stream().mapToInt(Integer::intValue).sum();
        arrived.clear();
        int most = Math.max(1, situation.settings().minutesADay() / REVIEWS_ONE_IN);
        if (date.equals(situation.today())) {
            day.addDone(doneToday);
            most -= StudyTime.reviews(situation.reviews().doneToday());
        }
        day.addReviews(due, most);
        return day;
    }

    private PlannedDay fill(OpenDay day, int goal) {
        Bundle pinned = frame.pinned().get(day.date());
        if (pinned != null) {
            day.force(pinned);
        }
        while (placed < goal && !queue.isEmpty() && day.takes(queue.getFirst())) {
            Bundle bundle = queue.removeFirst();
            placed += bundle.minutes();
            expectReviews(day.date(), bundle);
        }
        due -= day.reviews();
        return day.close();
    }

    private void expectReviews(LocalDate date, Bundle bundle) {
        int items = bundle.tasks().stream()
                .filter(task -> task.kind() == TaskKind.PRACTICE)
                .mapToInt(Task::items)
                .sum();
        if (items > 0) {
            coming.merge(date.plusDays(StudyTime.FIRST_REVIEW_DAYS), items, Integer::sum);
            coming.merge(date.plusDays(StudyTime.SECOND_REVIEW_DAYS), items, Integer::sum);
        }
    }
}
