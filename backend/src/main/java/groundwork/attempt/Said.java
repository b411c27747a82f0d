package groundwork.attempt;

import java.util.Optional;

/**
 * What people have said of one response.
 *
 * @param own the learner's last word
 * @param trainers a trainer's last word, which stands before it
 */
record Said(Optional<Judgement> own, Optional<Judgement> trainers) {
    static final Said NOTHING = new Said(Optional.empty(), Optional.empty());

    /** The same once somebody has said more. */
    Said and(Judgement next) {
        return next.by() == Judge.TRAINER ? new Said(own, Optional.of(next)) : new Said(Optional.of(next), trainers);
    }

    /** The judgement that counts. */
    Optional<Judgement> counting() {
        return trainers.or(() -> own);
    }

    /** The learner's own where a trainer's stands before it. */
    Optional<Judgement> besides() {
        return own.filter(word -> trainers.isPresent());
    }
}
