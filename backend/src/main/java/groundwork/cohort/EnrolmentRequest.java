package groundwork.cohort;

import java.util.Optional;

/**
 * How somebody joins a class. All but the code is theirs to say or not.
 *
 * @param name what they want to be called there; somebody with an account may leave it out
 * @param product what they work on
 * @param work what they do there
 * @param decision the hardest decision that they face
 * @param shared whether the trainer may read these three, without their name
 * @param mayAsk whether the trainer may see their name beside what they know
 * @param mayRead whether the trainer may read what they write in the course of study, under that name, and judge it
 */
record EnrolmentRequest(
        JoiningCode code,
        Optional<String> name,
        Optional<String> product,
        Optional<String> work,
        Optional<String> decision,
        Optional<Boolean> shared,
        Optional<Boolean> mayAsk,
        Optional<Boolean> mayRead) {
    Words words() {
        return new Words(
                Words.read("/product", product),
                Words.read("/work", work),
                Words.read("/decision", decision),
                shared.orElse(false));
    }
}
