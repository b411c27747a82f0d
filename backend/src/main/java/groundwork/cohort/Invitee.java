package groundwork.cohort;

import groundwork.account.Email;

/**
 * Somebody whom the trainer asked to join.
 *
 * @param name empty where the trainer gave none
 */
public record Invitee(Email email, String name) {}
