package groundwork.account;

/**
 * A letter that came back.
 *
 * @param token from the link in it
 * @param password the one of the sign-up
 */
record ConfirmRequest(String token, String password) {}
