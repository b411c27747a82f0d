package groundwork.account;

/**
 * Whoever asks, as they are known here.
 *
 * @param guest whether they study without an account
 */
public record Me(boolean guest) {}
