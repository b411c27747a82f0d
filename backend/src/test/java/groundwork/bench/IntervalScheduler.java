package groundwork.bench;

import groundwork.memory.model.Rating;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Schedulers that keep an interval for each concept; of those, the one most over its interval comes first. */
final class IntervalScheduler implements Scheduler {
    /** How the interval goes on: from the one before, after the rating. */
    interface Rule {
        Step next(Step before, Rating rating);
    }

    /**
     * Where a concept stands.
     *
     * @param successes in a row
     * @param ease the factor of SM-2
     */
    record Step(int successes, double interval, double ease) {
        static final Step NEW = new Step(0, 0, 2.5);
    }

    private record Dated(Step step, int day) {}

    private static final List<Integer> FIXED = List.of(1, 3, 7, 14, 30, 60);

    private final String name;
    private final Rule rule;
    private final Map<Integer, Dated> steps = new HashMap<>();

    private IntervalScheduler(String name, Rule rule) {
        this.name = name;
        this.rule = rule;
    }

    /** 1, 3, 7, 14, 30 and 60 days; back to the first after an error. */
    static Scheduler fixed() {
        return new IntervalScheduler("fixed intervals", (before, rating) -> {
            int successes = rating == Rating.AGAIN ? 0 : before.successes() + 1;
            return new Step(successes, FIXED.get(Math.min(FIXED.size() - 1, Math.max(0, successes - 1))), 0);
        });
    }

    /** SM-2 (Wozniak, 1990), with the qualities 1, 3 and 4 for Again, Hard and Good. */
    static Scheduler sm2() {
        return new IntervalScheduler("SM-2", (before, rating) -> {
            int quality = rating == Rating.AGAIN ? 1 : rating == Rating.HARD ? 3 : 4;
            double ease = Math.max(1.3, before.ease() + 0.1 - (5 - quality) * (0.08 + (5 - quality) * 0.02));
            if (quality < 3) {
                return new Step(0, 1, ease);
            }
            int successes = before.successes() + 1;
            double interval = successes == 1 ? 1 : successes == 2 ? 6 : before.interval() * ease;
            return new Step(successes, Math.round(interval), ease);
        });
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void met(int concept, Rating rating, int day) {
        Step before = steps.containsKey(concept) ? steps.get(concept).step() : Step.NEW;
        steps.put(concept, new Dated(rule.next(before, rating), day));
    }

    @Override
    public List<Integer> choose(int day, int count) {
        return steps.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -overdue(entry.getValue(), day)))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double overdue(Dated dated, int day) {
        return (day - dated.day()) / dated.step().interval();
    }
}
