package groundwork.bench;

import groundwork.bench.SimulatedBank.SimulatedItem;
import groundwork.item.Pool;
import groundwork.memory.model.Rating;
import groundwork.memory.model.ReviewQueue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * A fortnight in which ten concepts a day are met, then sixty days of reviews: what is recalled in truth at their end. The
 * product's scheduler says how many reviews a day there are, and the others get as many on the same days.
 */
final class SchedulerBenchmark {
    private static final int NEW_DAYS = 14;
    private static final int NEW_A_DAY = 10;
    private static final int LAST_DAY = NEW_DAYS + 60;
    private static final int BACK = NEW_DAYS + 42;
    private static final int CAP_AFTER_BREAK = 10;
    private static final int ITEMS_EACH = 4;

    private final SimulatedBank bank;

    SchedulerBenchmark(SimulatedBank bank) {
        this.bank = bank;
    }

    /** What a schedule led to: the share recalled in the end, and its reviews. */
    private record Outcome(double recall, List<Integer> reviews) {
        int count() {
            return reviews.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Mean recall after sixty days and mean number of reviews, by scheduler. */
    Map<String, double[]> compare(World world, int cap, int learners) {
        Map<String, double[]> sums = new LinkedHashMap<>();
        for (long seed = 1; seed <= learners; seed++) {
            Outcome own = run(world, seed, EngineScheduler.queue(cap), new Days(List.of(), day -> true));
            add(sums, "this scheduler", own, learners);
            for (Scheduler other : others()) {
                add(sums, other.name(), run(world, seed, other, new Days(own.reviews(), day -> true)), learners);
            }
            add(
                    sums,
                    "no reviews",
                    run(world, seed, EngineScheduler.queue(cap), new Days(List.of(), day -> false)),
                    learners);
        }
        return sums;
    }

    /** The last two have no rule of what is due: the one takes what our order of value says, the other spreads reviews evenly. */
    private static List<Scheduler> others() {
        return List.of(
                IntervalScheduler.fixed(),
                IntervalScheduler.sm2(),
                EngineScheduler.whateverIsDue(
                        "by value, due or not", (trace, day) -> -ReviewQueue.value(trace, Diary.at(day))),
                EngineScheduler.whateverIsDue("evenly, due or not", (trace, day) -> trace.ratings()));
    }

    /** The same after six weeks away and a week of ten reviews a day, by the order of what is due. */
    Map<String, double[]> compareOrders(World world, int learners) {
        Days days = new Days(List.of(), day -> day < NEW_DAYS || (day >= BACK && day < BACK + 7));
        Map<String, double[]> sums = new LinkedHashMap<>();
        List<Supplier<EngineScheduler>> orders = List.of(
                () -> EngineScheduler.queue(CAP_AFTER_BREAK),
                () -> EngineScheduler.ordered(
                        "longest overdue first", CAP_AFTER_BREAK, (trace, day) -> Duration.between(
                                        Diary.at(day), trace.dueAt(0.9))
                                .toDays()),
                () -> EngineScheduler.ordered(
                        "least recalled first", CAP_AFTER_BREAK, (trace, day) -> trace.retrievability(Diary.at(day))),
                () -> EngineScheduler.ordered(
                        "best recalled first", CAP_AFTER_BREAK, (trace, day) -> -trace.retrievability(Diary.at(day))));
        for (long seed = 1; seed <= learners; seed++) {
            for (Supplier<EngineScheduler> order : orders) {
                EngineScheduler scheduler = order.get();
                add(sums, scheduler.name(), run(world, seed, scheduler, days), learners);
            }
        }
        return sums;
    }

    private static void add(Map<String, double[]> sums, String name, Outcome outcome, int learners) {
        double[] sum = sums.computeIfAbsent(name, none -> new double[2]);
        sum[0] += outcome.recall() / learners;
        sum[1] += (double) outcome.count() / learners;
    }

    /** On which days there are reviews, and how many; without numbers the scheduler says. */
    private record Days(List<Integer> counts, IntPredicate reviews) {
        int count(int day) {
            return counts.isEmpty() ? -1 : counts.get(day);
        }
    }

    private Outcome run(World world, long seed, Scheduler scheduler, Days days) {
        SimulatedLearner learner = MasteryBenchmark.learner(bank, world, seed);
        int[] asked = new int[NEW_DAYS * NEW_A_DAY];
        List<Integer> reviews = new ArrayList<>();
        for (int day = 0; day < LAST_DAY; day++) {
            List<Integer> due = days.reviews().test(day) ? scheduler.choose(day, days.count(day)) : List.of();
            reviews.add(due.size());
            for (int concept : due) {
                ask(learner, scheduler, concept, asked[concept]++, day);
            }
            for (int i = 0; i < NEW_A_DAY && day < NEW_DAYS; i++) {
                int concept = day * NEW_A_DAY + i;
                ask(learner, scheduler, concept, asked[concept]++, day);
            }
        }
        return new Outcome(recall(learner), reviews);
    }

    private static void ask(SimulatedLearner learner, Scheduler scheduler, int concept, int times, int day) {
        SimulatedLearner.Answer answer = learner.answer(item(concept, times % ITEMS_EACH), day);
        scheduler.met(concept, Rating.of(answer.evidence().getFirst(), Optional.of(answer.certainty())), day);
    }

    private static SimulatedItem item(int concept, int which) {
        int number = 100_000 + concept * (ITEMS_EACH + 1) + which;
        return new SimulatedItem(
                number, concept / SimulatedBank.CONCEPTS_EACH, Pool.PRACTICE, List.of(concept), 0, 0.25);
    }

    /** The mean chance to know a concept, on an item of it that was never asked. */
    private static double recall(SimulatedLearner learner) {
        double sum = 0;
        for (int concept = 0; concept < NEW_DAYS * NEW_A_DAY; concept++) {
            sum += learner.recall(item(concept, ITEMS_EACH), concept, LAST_DAY);
        }
        return sum / (NEW_DAYS * NEW_A_DAY);
    }
}
