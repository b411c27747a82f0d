package groundwork.curriculum.rule;

import groundwork.curriculum.source.Loaded;

/** Takes what a rule finds. */
public final class Findings {
    /** Keeps a finding. */
    @FunctionalInterface
    interface Sink {
        void add(String path, int line, String message);
    }

    private final Sink sink;

    Findings(Sink sink) {
        this.sink = sink;
    }

    /** Something at a pointer that starts from a record. */
    public void at(Loaded<?> loaded, String pointer, String message) {
        sink.add(loaded.path(), loaded.line(pointer), message);
    }

    /** Something at a line, counted from 1. */
    void at(String path, int line, String message) {
        sink.add(path, line, message);
    }

    /** Something that only the whole bank shows. */
    void ofBank(String message) {
        sink.add("course.yaml", 1, message);
    }
}
