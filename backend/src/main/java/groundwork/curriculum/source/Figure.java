package groundwork.curriculum.source;

/** The drawing of an objective's lesson as written; {@code path} is relative to the content directory. */
public record Figure(String path, String svg) {
    public String folder() {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
