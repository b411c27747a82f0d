package groundwork.journey.log;

import groundwork.journey.model.CredentialLevel;
import groundwork.journey.model.CredentialTrack;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A credential that a learner says they hold.
 *
 * @param termFrom when its present term began
 * @param expiresOn as the issuer tells it; without it two years after the term began
 */
record CredentialRequest(
        CredentialTrack track, CredentialLevel level, LocalDate termFrom, Optional<LocalDate> expiresOn) {}
