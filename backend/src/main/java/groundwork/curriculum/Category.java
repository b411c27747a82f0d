package groundwork.curriculum;

/** One of the parts that objectives are grouped in. Its folder is called {@code <number>-<id>}. */
public record Category(int number, String id, String title) {
    public String folder() {
        return number + "-" + id;
    }
}
