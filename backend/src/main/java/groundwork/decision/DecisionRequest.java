package groundwork.decision;

import java.util.Optional;

/**
 * A decision written down for the first time.
 *
 * @param id the client's, so that sending it twice counts once
 * @param situation what is to be decided, 1 to {@value Words#LONGEST} characters
 */
record DecisionRequest(Optional<DecisionId> id, String situation, Take first) {
    DecisionRequest cleaned() {
        return new DecisionRequest(id, Words.clean("/situation", situation), first.cleaned("/first"));
    }
}
