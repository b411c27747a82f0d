package groundwork.attempt;

import groundwork.db.LearnerWrite;

/**
 * A feature that keeps a fold over learners' responses. It is told each one in the transaction that logs it, so that the
 * fold is never behind the log; and all of them again, in sequence, when the fold is made anew or a trainer judges one of
 * them. The same rows told give the same fold.
 */
public interface ResponseListener {
    void answered(LearnerWrite write, Answered answered);

    /** Deletes all that is folded of the learner, before the log is told again from its start. */
    void forget(LearnerWrite write);
}
