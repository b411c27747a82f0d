package groundwork.account.password;

/**
 * What one guess costs, as Argon2id counts it.
 *
 * @param memoryKibibytes at least 8 for each lane
 * @param passes over that memory, at least 1
 * @param lanes computed one after the other here
 */
public record PasswordCost(int memoryKibibytes, int passes, int lanes) {
    /** What the OWASP Password Storage Cheat Sheet names first: 19 MiB, two passes, one lane. */
    public static final PasswordCost USUAL = new PasswordCost(19 * 1024, 2, 1);
}
