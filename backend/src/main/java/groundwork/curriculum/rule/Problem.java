package groundwork.curriculum.rule;

import java.util.Comparator;

/**
 * A rule broken at a place.
 *
 * @param path relative to the content directory
 * @param line counted from 1
 */
public record Problem(String path, int line, Rule rule, String message) implements Comparable<Problem> {
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::path)
            .thenComparingInt(Problem::line)
            .thenComparing(problem -> problem.rule().name())
            .thenComparing(Problem::message);

    public boolean isError() {
        return rule.severity() == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    /** {@code path:line rule message}, and of a warning that it is one. */
    @Override
    public String toString() {
        return path + ":" + line + " " + rule.name() + (isError() ? " " : " (warning) ") + message;
    }
}
