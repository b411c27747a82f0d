package groundwork.item;

/** Names an item for good: once released, it never names another. */
public record ItemId(String value) implements Comparable<ItemId> {
    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
