package groundwork.curriculum;

/** Names a pack of work for good: once released, it never names another. */
public record PackId(String value) implements Comparable<PackId> {
    @Override
    public int compareTo(PackId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
