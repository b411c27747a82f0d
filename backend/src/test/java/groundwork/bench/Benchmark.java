package groundwork.bench;

import groundwork.App;
import groundwork.bench.MasteryBenchmark.Fitted;
import groundwork.bench.MasteryBenchmark.Result;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.bank.Bank;
import groundwork.insight.BriefSpeed;
import groundwork.mastery.EngineSpeed;
import groundwork.mastery.model.Calibration;
import java.util.List;
import java.util.Locale;

/** {@code mvn -Pbench}: prints what the engine does to simulated learners. */
public final class Benchmark {
    private static final int LEARNERS = 2_400;
    private static final int TO_ONE_MORE = 8;
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
        scheduler(bank, learners);
        speed();
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
            result.readiness().describe().forEach(line -> say("  " + line));
        }
        say("\n  Fitted anew, the shipped model would have " + fitted.coefficients());
        say("  and readiness for the whole " + fitted.readiness());
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
            say("  World: " + World.USUAL.name() + "; at most " + cap + " a day");
            schedulers.compare(World.USUAL, cap, learners).forEach(Benchmark::say);
        }
        int fewer = Math.max(1, learners / TO_ONE_MORE);
        say("  World: " + World.FORGETFUL.name() + "; at most 20 a day; " + fewer + " learners");
        schedulers.compare(World.FORGETFUL, 20, fewer).forEach(Benchmark::say);
        say(
                "\n4. Six weeks away, then a week of ten reviews a day: true recall eleven days later, of as many (simulation)");
        schedulers.compareOrders(World.USUAL, fewer).forEach(Benchmark::say);
    }

    private static void speed() {
        say("\n5. Requests of two learners who have met the same items (measured here and now, and no simulation)");
        Curriculum curriculum = new Bank(App.itemTypes(), App.contentKinds()).packed();
        EngineSpeed.measure(curriculum).forEach(line -> say("  " + line));
        say("\n6. The readiness brief of a class of 500 that has answered 200,000 times (measured here and now)");
        BriefSpeed.measure(curriculum).forEach(line -> say("  " + line));
    }

    private static void say(String scheduler, double[] outcome) {
        say("  %-24s %.1f %% recalled, %.0f reviews".formatted(scheduler, 100 * outcome[0], outcome[1]));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
