package groundwork.account.passkey;

import groundwork.account.LearnerId;
import java.time.Instant;
import java.util.Optional;

/**
 * A key on a device of somebody's, as far as the server knows it.
 *
 * @param id the credential's, in base64url
 * @param name what the owner calls it
 * @param credential the attestation object of its registration, in base64url: the public key and what the device said of it
 * @param signCount the highest that the device told; devices that do not count say 0
 */
record Passkey(
        String id,
        LearnerId learner,
        String name,
        String credential,
        long signCount,
        Instant createdAt,
        Optional<Instant> lastUsedAt) {}
