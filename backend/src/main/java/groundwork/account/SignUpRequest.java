package groundwork.account;

import java.util.Optional;

/**
 * Somebody who wants an account.
 *
 * @param name as others see it
 * @param code makes a trainer
 */
record SignUpRequest(String email, String password, String name, Optional<String> code) {}
