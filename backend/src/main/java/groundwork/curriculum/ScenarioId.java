package groundwork.curriculum;

/** Names a scenario for good: once released, it never names another. */
public record ScenarioId(String value) implements Comparable<ScenarioId> {
    @Override
    public int compareTo(ScenarioId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
