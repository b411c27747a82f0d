package groundwork.account.session;

import groundwork.account.LearnerId;
import groundwork.account.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One browser that knows one learner.
 *
 * @param role empty for a guest
 * @param createdAt when somebody signed in, or began as a guest
 * @param lastSeen to the hour
 */
public record Session(
        String tokenHash, LearnerId learner, Optional<Role> role, String device, Instant createdAt, Instant lastSeen) {
    /** How long a guest's work waits for them: thirteen months of thirty days. */
    public static final Duration GUEST_KEPT = Duration.ofDays(13 * 30);

    /** A learner's session ends after so long without a visit, and in any case after a year. */
    private static final Duration LEARNER_KEPT = Duration.ofDays(90);

    /** Of those who see what others did, sooner. */
    private static final Duration STAFF_KEPT = Duration.ofDays(30);

    private static final Duration LONGEST = Duration.ofDays(365);
    private static final int ID_LENGTH = 32;

    /** What the owner names it by. It is cut from the hash: from a hash nobody finds the token. */
    public String id() {
        return tokenHash.substring(0, ID_LENGTH);
    }

    boolean isOpen(Instant now) {
        return role.map(known -> now.isBefore(lastSeen.plus(kept(known))) && now.isBefore(createdAt.plus(LONGEST)))
                .orElseGet(() -> now.isBefore(lastSeen.plus(GUEST_KEPT)));
    }

    private static Duration kept(Role role) {
        return role == Role.LEARNER ? LEARNER_KEPT : STAFF_KEPT;
    }
}
