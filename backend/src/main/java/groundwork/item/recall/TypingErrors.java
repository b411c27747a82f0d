package groundwork.item.recall;

/**
 * The number of typing errors between two words: the fewest insertions, deletions and replacements of a letter and
 * exchanges of two neighbours that make one of the other. This is the distance of Damerau (“A technique for computer
 * detection and correction of spelling errors”, CACM 7(3), 1964, who found that four of five misspellings are one such
 * error) and Levenshtein (Soviet Physics Doklady 10(8), 1966), by the table of Wagner and Fischer (JACM 21(1), 1974), in the
 * restricted form in which no letter is touched twice ({@code ca} to {@code abc} is 3, not 2): within two errors, which is
 * all that is ever forgiven, the forms differ only in such contrived cases.
 */
final class TypingErrors {
    private static final int FEWEST_LETTERS_FOR_ONE = 4;
    private static final int FEWEST_LETTERS_FOR_TWO = 8;

    private TypingErrors() {}

    /** How many are forgiven in a word or term of so many letters: none up to 3, one up to 7, two in longer ones. */
    static int forgiven(int letters) {
        return letters < FEWEST_LETTERS_FOR_ONE ? 0 : letters < FEWEST_LETTERS_FOR_TWO ? 1 : 2;
    }

    /** Needs memory and time by the product of both lengths. */
    static int between(String one, String other) {
        int[][] errors = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                errors[i][j] = i == 0 || j == 0 ? i + j : fewest(errors, one, i, other, j);
            }
        }
        return errors[one.length()][other.length()];
    }

    /** The errors between the first {@code i} letters of the one and the first {@code j} of the other. */
    private static int fewest(int[][] errors, String one, int i, String other, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int changed = errors[i - 1][j - 1] + (same ? 0 : 1);
        int fewest = Math.min(changed, Math.min(errors[i - 1][j], errors[i][j - 1]) + 1);
        boolean exchanged =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(fewest, errors[i - 2][j - 2] + 1) : fewest;
    }
}
