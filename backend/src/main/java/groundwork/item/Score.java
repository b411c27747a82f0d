package groundwork.item;

/**
 * What a response earned, of what could be earned: {@code 0 <= earned <= possible}, {@code possible > 0}. The learner sees
 * it as earned; {@link Evidence} is corrected for chance.
 */
public record Score(double earned, double possible) {
    public Score {
        if (!(possible > 0 && earned >= 0 && earned <= possible)) {
            throw new IllegalArgumentException("No score: " + earned + " of " + possible);
        }
    }

    public double share() {
        return earned / possible;
    }

    public boolean isFull() {
        return earned == possible;
    }

    /** What is said of the whole response; a judgement is never called wrong. */
    public Verdict verdict(Basis basis) {
        boolean judged = basis == Basis.JUDGEMENT;
        if (isFull()) {
            return judged ? Verdict.STRONGER : Verdict.RIGHT;
        }
        if (earned > 0) {
            return Verdict.PARTLY;
        }
        return judged ? Verdict.COSTLIER : Verdict.WRONG;
    }
}
