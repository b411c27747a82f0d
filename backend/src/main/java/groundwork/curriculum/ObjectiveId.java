package groundwork.curriculum;

import java.util.Comparator;

/** Names a learning objective for good, such as 1.2 or F10. Sorted as people count: 1.2, 1.10, F2, F10. */
public record ObjectiveId(String value) implements Comparable<ObjectiveId> {
    private static final Comparator<ObjectiveId> NATURAL =
            Comparator.comparing(ObjectiveId::padded).thenComparing(ObjectiveId::value);

    @Override
    public int compareTo(ObjectiveId other) {
        return NATURAL.compare(this, other);
    }

    /** Every number with three digits, so that comparing texts compares numbers. */
    private String padded() {
        return value.replaceAll("(\\d+)", "00$1").replaceAll("0*(\\d{3})", "$1");
    }

    @Override
    public String toString() {
        return value;
    }
}
