package groundwork.decision;

import groundwork.http.Refused;

/** Free text as it is kept: without white space around it, and of a length that five minutes can fill. */
final class Words {
    /** In code points: about 300 words. */
    static final int LONGEST = 2000;

    private Words() {}

    /**
     * @param place of the text in the request, as a JSON pointer
     * @throws Refused if nothing is left, too much is, or a character is none
     */
    static String clean(String place, String text) {
        String clean = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (clean.isEmpty()) {
            throw misfit(place, "Write at least a word.");
        }
        if (clean.codePointCount(0, clean.length()) > LONGEST) {
            throw misfit(place, "Write at most " + LONGEST + " characters.");
        }
        if (clean.codePoints().anyMatch(Words::isNoCharacter)) {
            throw misfit(place, "Holds a character that cannot be kept.");
        }
        return clean;
    }

    /** NUL, which PostgreSQL does not keep, and halves of a pair, which no encoding does. */
    private static boolean isNoCharacter(int codePoint) {
        return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
    }

    static Refused misfit(String place, String error) {
        return Refused.badRequest(place, error);
    }
}
