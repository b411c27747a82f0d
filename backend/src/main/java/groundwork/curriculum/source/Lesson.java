package groundwork.curriculum.source;

/** An objective's lesson as written; {@code path} is relative to the content directory. */
public record Lesson(String path, String markdown) {
    public String folder() {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
