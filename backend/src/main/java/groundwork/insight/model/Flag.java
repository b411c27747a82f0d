package groundwork.insight.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A reason to look at an item again. It says where to look and never that the item is wrong: a class that believes what a
 * distractor says makes a good item look bad.
 */
public enum Flag {
    /** Less was earned than blind guesses earn. */
    BELOW_CHANCE,
    /** Those who earn more elsewhere earn less here. */
    TURNED_ROUND,
    /** It does not tell those who earn more elsewhere from those who earn less. */
    TELLS_NOTHING,
    /** All but everybody answers it right: it costs time and says nothing. */
    TOO_EASY,
    /** A distractor that nobody took. */
    IDLE_DISTRACTOR,
    /** A distractor was chosen more often than each option of the key. */
    DISTRACTOR_BEFORE_KEY;

    /** Fewer responses flag nothing: with ten a share of one half may be anything from a quarter to three quarters. */
    public static final int ENOUGH_RESPONSES = 20;

    private static final double TELLS_LITTLE = 0.1;
    private static final double EASY = 0.95;

    /**
     * What an item is measured by.
     *
     * @param chance the share that a blind guess earns, in [0, 1)
     * @param choices where something is chosen: one place, or each gap of a text; empty for items without options
     */
    public record Expected(double chance, List<Choice> choices) {
        public Expected(double chance, Set<String> key, Set<String> distractors) {
            this(chance, List.of(new Choice(key, distractors)));
        }
    }

    /**
     * A place at which something is chosen.
     *
     * @param key the options that are right there; where there are none, none is idle either
     * @param distractors those that are not
     */
    public record Choice(Set<String> key, Set<String> distractors) {}

    /** The flags that an item earned, in the order of their weight. */
    public static List<Flag> of(ItemFigures figures, Expected expected) {
        List<Flag> flags = new ArrayList<>();
        if (figures.responses() < ENOUGH_RESPONSES) {
            return flags;
        }
        if (figures.facility() < expected.chance()) {
            flags.add(BELOW_CHANCE);
        }
        addDiscrimination(flags, figures);
        if (figures.facility() > EASY) {
            flags.add(TOO_EASY);
        }
        if (expected.choices().stream().anyMatch(choice -> isKeyBehind(figures.chosen(), choice))) {
            flags.add(DISTRACTOR_BEFORE_KEY);
        }
        if (expected.choices().stream().anyMatch(choice -> hasIdle(figures.chosen(), choice))) {
            flags.add(IDLE_DISTRACTOR);
        }
        return flags;
    }

    private static void addDiscrimination(List<Flag> flags, ItemFigures figures) {
        OptionalDouble discrimination = figures.discrimination();
        if (discrimination.isEmpty() || figures.facility() > EASY) {
            return;
        }
        if (discrimination.getAsDouble() < 0) {
            flags.add(TURNED_ROUND);
        } else if (discrimination.getAsDouble() < TELLS_LITTLE) {
            flags.add(TELLS_NOTHING);
        }
    }

    private static boolean isKeyBehind(Map<String, Double> chosen, Choice choice) {
        return !choice.key().isEmpty() && most(chosen, choice.distractors()) > most(chosen, choice.key());
    }

    private static boolean hasIdle(Map<String, Double> chosen, Choice choice) {
        return !choice.key().isEmpty() && choice.distractors().stream().anyMatch(option -> !chosen.containsKey(option));
    }

    private static double most(Map<String, Double> chosen, Set<String> options) {
        return options.stream()
                .mapToDouble(option -> chosen.getOrDefault(option, 0.0))
                .max()
                .orElse(0);
    }
}
