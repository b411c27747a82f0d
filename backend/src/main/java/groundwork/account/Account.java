package groundwork.account;

import groundwork.http.Refused;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who signed up.
 *
 * @param name as others see it, 1 to {@value #LONGEST_NAME} characters on one line
 * @param passwordHash empty for who signs in another way only
 */
public record Account(
        LearnerId learner, Email email, String name, Role role, Optional<String> passwordHash, Instant createdAt) {
    static final int LONGEST_NAME = 80;

    /** A name as a request gives it; refuses what does not fit on one line. */
    public static String readName(String pointer, String typed) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            throw Refused.badRequest(pointer, "A name has 1 to " + LONGEST_NAME + " characters on one line.");
        }
        return name;
    }
}
