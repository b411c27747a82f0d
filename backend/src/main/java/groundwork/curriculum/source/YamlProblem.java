package groundwork.curriculum.source;

/** Says in one sentence what is wrong with a YAML file, and in which line, counted from 1. */
final class YamlProblem extends Exception {
    private static final long serialVersionUID = 1;
    private final int line;

    YamlProblem(int line, String message) {
        super(message);
        this.line = line;
    }

    int line() {
        return line;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
