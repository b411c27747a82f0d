package groundwork.item;

/** Names a concept for good: once released, it never names another. */
public record ConceptId(String value) implements Comparable<ConceptId> {
    @Override
    public int compareTo(ConceptId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
