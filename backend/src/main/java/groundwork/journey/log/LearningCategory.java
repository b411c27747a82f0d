package groundwork.journey.log;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The six historic categories of units, A to F, in our words. The issuer's dashboard asks for an activity type instead. */
public enum LearningCategory {
    /** A. A gathering that Scrum Alliance holds or a user group that it lists. */
    GATHERING('A'),
    /** B. A course or coaching by a trainer or coach whom it approved. */
    COURSE('B'),
    /** C. An event of somebody else. */
    OUTSIDE_EVENT('C'),
    /** D. Helping others without pay. */
    VOLUNTEERING('D'),
    /** E. Learning by oneself. */
    OWN_STUDY('E'),
    /** F. Learning with others in another way. */
    TOGETHER('F');

    private final char letter;

    LearningCategory(char letter) {
        this.letter = letter;
    }

    /** A to F. */
    public char letter() {
        return letter;
    }

    /** Reads a letter or a name as the API writes it, in any case. */
    static Optional<LearningCategory> of(String written) {
        String word = written.strip().toUpperCase(Locale.ROOT);
        return Stream.of(values())
                .filter(category -> word.equals(String.valueOf(category.letter))
                        || word.replace('-', '_').replace(' ', '_').equals(category.name()))
                .findFirst();
    }

    /** As the API and tables write it. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
