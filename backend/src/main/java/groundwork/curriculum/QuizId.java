package groundwork.curriculum;

/** Names a quiz for good: once released, it never names another. */
public record QuizId(String value) implements Comparable<QuizId> {
    @Override
    public int compareTo(QuizId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
