package groundwork.account.mail;

/**
 * One letter to one person, in plain text.
 *
 * @param to an address without anything that headers give a meaning
 * @param subject one line
 */
public record Letter(String to, String subject, String text) {
    public Letter {
        if ((to + subject).codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A line end in a header would begin another one.");
        }
    }
}
