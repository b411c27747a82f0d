package groundwork.memory.model;

import groundwork.attempt.Certainty;
import groundwork.item.Evidence;
import java.util.Optional;

/** How a recall went, in the four grades of FSRS. Evidence never makes an {@link #EASY}: nobody is asked for it here. */
public enum Rating {
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    private final int grade;

    Rating(int grade) {
        this.grade = grade;
    }

    /** The number that the formulas of FSRS use. */
    int grade() {
        return grade;
    }

    /**
     * The rating that evidence amounts to: all earned is Good, unless the learner said that they only thought so or
     * guessed; that, or two thirds and more, is Hard; anything less is Again.
     *
     * @param certainty empty where nobody asked, which is no doubt
     */
    public static Rating of(Evidence evidence, Optional<Certainty> certainty) {
        boolean full = evidence.earned() >= evidence.possible();
        boolean unsure = certainty.filter(said -> said != Certainty.SURE).isPresent();
        if (full && !unsure) {
            return GOOD;
        }
        return 3 * evidence.earned() >= 2 * evidence.possible() ? HARD : AGAIN;
    }
}
