package groundwork.cohort;

import groundwork.http.Refused;
import java.util.Optional;

/**
 * What somebody tells on joining a class, each part empty where they say nothing.
 *
 * @param product what they work on
 * @param work what they do there
 * @param decision the hardest decision that they face
 * @param shared whether the trainer may read it; their name never stands beside it
 */
record Words(String product, String work, String decision, boolean shared) {
    static final Words NONE = new Words("", "", "", false);

    private static final int LONGEST = 1000;

    static String read(String pointer, Optional<String> typed) {
        String text = typed.orElse("").strip();
        if (text.length() > LONGEST) {
            throw Refused.badRequest(pointer, "Write at most " + LONGEST + " characters.");
        }
        return text;
    }

    boolean isSilent() {
        return product.isEmpty() && work.isEmpty() && decision.isEmpty();
    }
}
