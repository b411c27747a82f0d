package groundwork.item;

/** A passage in the authors' Markdown; whoever shows it renders it. */
public record Text(String markdown) {
    @Override
    public String toString() {
        return markdown;
    }
}
