package groundwork.account;

import java.util.Optional;

/**
 * Whoever asks, as they are known here.
 *
 * @param guest whether they study without an account
 * @param name absent for a guest
 * @param email absent for a guest
 */
public record Me(boolean guest, Role role, Optional<String> name, Optional<String> email) {
    static final Me GUEST = new Me(true, Role.LEARNER, Optional.empty(), Optional.empty());

    static Me of(Account account) {
        return new Me(
                false,
                account.role(),
                Optional.of(account.name()),
                Optional.of(account.email().value()));
    }
}
