package groundwork.bench;

import groundwork.bench.MasteryBenchmark.Fitted;
import groundwork.bench.MasteryBenchmark.Result;
import groundwork.mastery.model.Calibration;
import java.util.List;
import java.util.Locale;

/** {@code mvn -Pbench}: prints what the engine does to simulated learners. */
public final class Benchmark {
    private static final int LEARNERS = 2_400;
    private static final int TO_ONE_SCHEDULED = 8;
    private static final long BANK_SEED = 42;

    private Benchmark() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        int learners = arguments.length > 0 ? Integer.parseInt(arguments[0]) : LEARNERS;
        SimulatedBank bank = new SimulatedBank(BANK_SEED);
        say("SIMULATION of " + learners + " learners, a third each fast, slow and overconfident.");
        say("Nothing here is about people.");
        mastery(bank, learners);
        diagnostic(bank, learners);
        scheduler(bank, Math.max(1, learners / TO_ONE_SCHEDULED));
    }

    private static void mastery(SimulatedBank bank, int learners) {
        MasteryBenchmark benchmark = new MasteryBenchmark(bank);
        Fitted fitted = benchmark.fit();
        say("\n1. What a learner knows: predictions against held-back answers (simulation)");
        for (World world : List.of(World.USUAL, World.FORGETFUL, World.BEGINNERS)) {
            say("\n  World: " + world.name());
            Result result = benchmark.compare(fitted, world, learners);
            for (int i = 0; i < fitted.families().size(); i++) {
                say(fitted.families().get(i).name(), result.calibrations().get(i));
            }
            say("Logistic on FSRS (ships)", result.calibrations().getLast());
            say("  Readiness: " + result.readiness().describe());
        }
        say("\n  Fitted anew, the shipped model would have " + fitted.coefficients());
    }

    private static void say(String name, Calibration calibration) {
        say("  %-32s ECE %.3f  log loss %.3f  Brier %.3f  of %d"
                .formatted(name, calibration.error(), calibration.logLoss(), calibration.brier(), calibration.count()));
        say("      " + calibration.curve());
    }

    private static void diagnostic(SimulatedBank bank, int learners) {
        say("\n2. Placing a newcomer in six categories (simulation)");
        DiagnosticBenchmark diagnostic = new DiagnosticBenchmark(bank);
        diagnostic.run(World.USUAL, learners);
        diagnostic.describe().forEach(line -> say("  " + line));
    }

    private static void scheduler(SimulatedBank bank, int learners) {
        SchedulerBenchmark schedulers = new SchedulerBenchmark(bank);
        say("\n3. True recall after sixty days, at the same number of reviews on the same days, of " + learners
                + " learners (simulation)");
        for (int cap : List.of(20, 5)) {
            for (World world : List.of(World.USUAL, World.FORGETFUL)) {
                say("  World: " + world.name() + "; at most " + cap + " a day");
                schedulers.compare(world, cap, learners).forEach(Benchmark::say);
            }
        }
        say("\n4. Six weeks away, then a week of ten reviews a day: true recall eleven days later (simulation)");
        schedulers.compareOrders(World.USUAL, learners).forEach(Benchmark::say);
    }

    private static void say(String scheduler, double[] outcome) {
        say("  %-24s %.1f %% recalled, %.0f reviews".formatted(scheduler, 100 * outcome[0], outcome[1]));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
