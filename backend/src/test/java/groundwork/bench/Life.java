package groundwork.bench;

import groundwork.bench.SimulatedBank.SimulatedItem;
import groundwork.item.ConceptId;
import groundwork.item.ItemId;
import groundwork.item.Pool;
import groundwork.item.Shuffle;
import groundwork.mastery.model.Diagnostic;
import groundwork.mastery.model.MixedSet;
import groundwork.memory.model.DueConcept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Ninety days of one learner: a diagnostic, a fortnight of preparation, a readiness check, and weeks of keeping it up with
 * holes in them. Now and then an answer to an unseen item is held back: the models are asked first and never told.
 */
final class Life {
    static final int READINESS_DAY = 13;
    private static final int LAST_DAY = 90;
    private static final int CAP = 20;
    private static final double COMES_SELDOM = 0.1;
    private static final double COMES_OFTEN = 0.9;
    private static final double STAYS_AWAY = 0.25;
    private static final double HELD_BACK_A_DAY = 0.07;
    private static final int HELD_BACK_EACH = 4;

    private final SimulatedBank bank;
    private final SimulatedLearner learner;
    private final RandomGenerator random;
    private final Watcher watcher;
    private final boolean staysAway;
    private final double comes;
    final Diary diary;
    private int nextObjective;

    /** Sees what happens, as it happens. */
    interface Watcher {
        void answered(SimulatedItem item, double credit, double day);

        void heldBack(SimulatedItem item, SimulatedLearner.Answer answer, double day);

        void classBegins(double day);
    }

    Life(SimulatedBank bank, SimulatedLearner learner, long seed, Diary diary, Watcher watcher) {
        this.bank = bank;
        this.learner = learner;
        this.random = new SplittableRandom(seed);
        this.diary = diary;
        this.watcher = watcher;
        this.comes = random.nextDouble(COMES_SELDOM, COMES_OFTEN);
        this.staysAway = random.nextDouble() < STAYS_AWAY;
    }

    void run() {
        diagnose();
        for (int day = 1; day <= LAST_DAY; day++) {
            boolean isThere = day < 14 ? random.nextDouble() < comes : day % 7 == 0 && random.nextDouble() < comes;
            boolean away = staysAway && day > 25 && day < 60;
            if (isThere && !away) {
                study(day);
            }
            if (day == READINESS_DAY) {
                checkReadiness(day);
            }
            if (day == READINESS_DAY + 1) {
                watcher.classBegins(day);
            }
            if (random.nextDouble() < HELD_BACK_A_DAY) {
                holdBack(day + 0.5);
            }
        }
    }

    private void diagnose() {
        Diagnostic diagnostic = new Diagnostic(Shuffle.by(random.nextLong(), bank.checks(0, SimulatedBank.OBJECTIVES)));
        Diary.Sitting sitting = diary.new Sitting(true);
        List<Diagnostic.Answer> answers = new ArrayList<>();
        for (Optional<ItemId> next = diagnostic.next(answers); next.isPresent(); next = diagnostic.next(answers)) {
            double credit = answer(sitting, bank.item(next.get()), answers.size() / 1440.0);
            answers.add(new Diagnostic.Answer(next.get(), credit));
        }
    }

    private double answer(Diary.Sitting sitting, SimulatedItem item, double day) {
        SimulatedLearner.Answer answer = learner.answer(item, day);
        sitting.add(item, answer, day);
        watcher.answered(item, answer.credit(), day);
        return answer.credit();
    }

    private void study(int day) {
        review(day + 0.3);
        practise(day + 0.32);
        if (day < 14) {
            practise(day + 0.34);
        }
    }

    private void review(double day) {
        Diary.Sitting sitting = diary.new Sitting(false);
        for (DueConcept due : diary.queue(day, CAP).today()) {
            itemOf(due).ifPresent(item -> answer(sitting, item, day));
        }
    }

    private Optional<SimulatedItem> itemOf(DueConcept due) {
        List<ItemId> items =
                itemsOn(due.concept()).stream().map(SimulatedItem::id).toList();
        return diary.seen()
                .longestAgo(items, due.error().map(error -> error.item()))
                .map(bank::item);
    }

    private List<SimulatedItem> itemsOn(ConceptId concept) {
        int number = Integer.parseInt(concept.value().substring("concept-".length()));
        return bank.items(number / SimulatedBank.CONCEPTS_EACH, Pool.PRACTICE).stream()
                .filter(item -> item.parts().contains(number))
                .toList();
    }

    private void practise(double day) {
        Diary.Sitting sitting = diary.new Sitting(false);
        for (SimulatedItem item : bank.items(nextObjective, Pool.PRACTICE)) {
            answer(sitting, item, day);
        }
        nextObjective = (nextObjective + 1) % SimulatedBank.OBJECTIVES;
    }

    private void checkReadiness(double day) {
        Diary.Sitting sitting = diary.new Sitting(true);
        for (ItemId id : MixedSet.of(bank.checks(0, SimulatedBank.FOUNDATIONS), SimulatedBank.FOUNDATIONS)) {
            answer(sitting, bank.item(id), day + 0.4);
        }
    }

    /** Half of them about the Foundations, which most of the preparation is about. */
    private void holdBack(double day) {
        for (int i = 0; i < HELD_BACK_EACH; i++) {
            int objective =
                    i % 2 == 0 ? random.nextInt(SimulatedBank.FOUNDATIONS) : random.nextInt(SimulatedBank.OBJECTIVES);
            List<SimulatedItem> unseen = bank.unseen(objective);
            SimulatedItem item = unseen.get(random.nextInt(unseen.size()));
            watcher.heldBack(item, learner.held(item, day, random), day);
        }
    }
}
