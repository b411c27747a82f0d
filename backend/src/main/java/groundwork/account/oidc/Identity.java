package groundwork.account.oidc;

import java.util.Optional;

/**
 * Whom another service vouches for.
 *
 * @param subject the service's own id of the person, the only thing that they are known again by
 * @param email present only if the service has verified it
 */
record Identity(String issuer, String subject, Optional<String> email, Optional<String> name) {}
