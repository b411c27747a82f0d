package groundwork.item;

/** A passage in the authors' Markdown; whoever shows it renders it. */
public record Text(String value) {
    @Override
    public String toString() {
        return value;
    }
}
