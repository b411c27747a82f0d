package groundwork.cohort;

import groundwork.http.Refused;

/** A name or a sentence that somebody types on one line. */
final class Line {
    private Line() {}

    /** The line without white space around it; refuses an empty one, a longer one and control characters. */
    static String read(String pointer, String typed, int longest) {
        String line = typed.strip();
        if (line.isEmpty() || line.length() > longest || line.codePoints().anyMatch(Character::isISOControl)) {
            throw Refused.badRequest(pointer, "Write 1 to " + longest + " characters on one line.");
        }
        return line;
    }
}
