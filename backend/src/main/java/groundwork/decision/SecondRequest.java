package groundwork.decision;

import java.util.Optional;

/**
 * The same decision taken again.
 *
 * @param id the client's, so that sending it twice counts once
 */
record SecondRequest(Optional<EntryId> id, Take second) {
    SecondRequest cleaned() {
        return new SecondRequest(id, second.cleaned("/second"));
    }
}
