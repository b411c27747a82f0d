package groundwork.decision;

import java.util.Optional;

/**
 * A note of what came of a decision.
 *
 * @param id the client's, so that sending it twice counts once
 * @param asExpected of what the second take expected
 * @param happened what happened, 1 to {@value Words#LONGEST} characters
 * @param lesson what they take from it, as long
 */
record OutcomeRequest(Optional<EntryId> id, AsExpected asExpected, String happened, String lesson) {
    OutcomeRequest cleaned() {
        return new OutcomeRequest(id, asExpected, Words.clean("/happened", happened), Words.clean("/lesson", lesson));
    }

    Outcome outcome() {
        return new Outcome(asExpected, happened, lesson);
    }
}
