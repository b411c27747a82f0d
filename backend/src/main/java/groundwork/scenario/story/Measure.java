package groundwork.scenario.story;

import java.util.List;

/**
 * Something that choices move, such as trust, in whole numbers between {@code min} and {@code max}.
 *
 * @param words from the lowest to the highest, each for an equal part of the range: what the reader sees of the number
 */
public record Measure(String id, String name, int start, int min, int max, List<String> words) {
    public Measure {
        words = List.copyOf(words);
    }

    /** The word for a value; refuses a value out of range, which the linter has proved not to happen. */
    public String word(int value) {
        if (!holds(value)) {
            throw new IllegalArgumentException(id + " is " + value + ", and not from " + min + " to " + max + ".");
        }
        return words.get((value - min) * words.size() / (max - min + 1));
    }

    public boolean holds(int value) {
        return min <= value && value <= max;
    }
}
