package groundwork.decision;

import java.util.Optional;

/**
 * Another wording of the situation and the first take; the earlier ones are kept.
 *
 * @param id the client's, so that sending it twice counts once
 */
record CorrectionRequest(Optional<EntryId> id, String situation, Take first) {
    CorrectionRequest cleaned() {
        return new CorrectionRequest(id, Words.clean("/situation", situation), first.cleaned("/first"));
    }
}
