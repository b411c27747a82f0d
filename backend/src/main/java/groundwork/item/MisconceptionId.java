package groundwork.item;

/** Names a misconception for good: once released, it never names another. */
public record MisconceptionId(String value) implements Comparable<MisconceptionId> {
    @Override
    public int compareTo(MisconceptionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
