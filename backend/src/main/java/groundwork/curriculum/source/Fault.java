package groundwork.curriculum.source;

/**
 * Why a file, or a part of it, could not be taken in.
 *
 * @param path relative to the content directory
 * @param line counted from 1
 */
public record Fault(Kind kind, String path, int line, String message) {
    /** What went wrong, and so which rule is broken. */
    public enum Kind {
        UNREADABLE,
        MISPLACED,
        MISSING,
        YAML,
        SCHEMA
    }
}
