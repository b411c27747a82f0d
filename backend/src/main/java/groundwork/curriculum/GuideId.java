package groundwork.curriculum;

/** Names a page of the guide for good: once released, it never names another. */
public record GuideId(String value) implements Comparable<GuideId> {
    @Override
    public int compareTo(GuideId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
