package groundwork.journey.log;

import groundwork.journey.model.Credential;
import groundwork.journey.model.CredentialLevel;
import groundwork.journey.model.CredentialTrack;
import java.time.LocalDate;

/**
 * A credential that a learner holds.
 *
 * @param termFrom when its present term began
 * @param expiresOn the day on which it expires
 */
record HeldCredential(CredentialTrack track, CredentialLevel level, LocalDate termFrom, LocalDate expiresOn) {
    Credential credential() {
        return new Credential(track, level, expiresOn);
    }
}
