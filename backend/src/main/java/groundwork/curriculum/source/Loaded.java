package groundwork.curriculum.source;

/**
 * A record with the place it was read from.
 *
 * @param pointer of the record within its file; empty where the file holds but one
 */
public record Loaded<T>(Document document, String pointer, T value) {
    public String path() {
        return document.path();
    }

    /** The line of the value at a pointer that starts from the record. */
    public int line(String relative) {
        return document.line(pointer + relative);
    }

    /** The name of the file without its ending. */
    public String fileName() {
        String name = path().substring(path().lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** The path of the folder that holds the file; empty for the content directory itself. */
    public String folder() {
        return path().contains("/") ? path().substring(0, path().lastIndexOf('/')) : "";
    }
}
