package groundwork.curriculum.rule;

import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Loaded;
import groundwork.item.Item;
import groundwork.item.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Rules on what would let somebody find the key without knowing the matter. */
final class CueRules {
    private static final Pattern ABSOLUTE = Pattern.compile("\\b(always|never)\\b", Pattern.CASE_INSENSITIVE);
    /** Share of common word pairs from which two stems are one. */
    private static final double DUPLICATE = 0.5;
    /** A word in more items than this is no rare word. */
    private static final int RARE = 3;

    private static final int SHORTEST_RARE_WORD = 5;

    private CueRules() {}

    static void longestIsNoCue(Content content, Findings findings) {
        LengthCue cue = LengthCue.longest(content);
        if (cue.isMoreThanChance() && !cue.isTwiceChance()) {
            findings.ofBank(cue.toString());
        }
    }

    static void longestIsNoKey(Content content, Findings findings) {
        LengthCue cue = LengthCue.longest(content);
        if (cue.isTwiceChance()) {
            findings.ofBank(cue.toString());
        }
    }

    static void shortestIsNoCue(Content content, Findings findings) {
        LengthCue cue = LengthCue.shortest(content);
        if (cue.isMoreThanChance() && !cue.isTwiceChance()) {
            findings.ofBank(cue.toString());
        }
    }

    static void shortestIsNoKey(Content content, Findings findings) {
        LengthCue cue = LengthCue.shortest(content);
        if (cue.isTwiceChance()) {
            findings.ofBank(cue.toString());
        }
    }

    static void absolutesAreNoCue(Content content, Findings findings) {
        for (Loaded<Item<?>> item : content.offered()) {
            List<Part> parts = content.parts(item.value());
            Predicate<Part> absolute =
                    part -> ABSOLUTE.matcher(part.text().value()).find();
            if (parts.stream().anyMatch(Part::key)
                    && parts.stream().filter(Part::key).noneMatch(absolute)) {
                parts.stream()
                        .filter(absolute)
                        .forEach(
                                part -> findings.at(
                                        item,
                                        part.pointer() + "/text",
                                        "“Always” and “never” stand in distractors only: whoever knows tests strikes them out."));
            }
        }
    }

    static void stemWordsAreNoCue(Content content, Findings findings) {
        Map<String, Integer> frequency = new HashMap<>();
        content.offered().forEach(item -> words(item.value().stem().value())
                .forEach(word -> frequency.merge(word, 1, Integer::sum)));
        for (Loaded<Item<?>> item : content.offered()) {
            Set<String> rare = words(item.value().stem().value());
            rare.removeIf(word -> frequency.getOrDefault(word, 0) > RARE);
            Set<String> inKeys = new HashSet<>();
            Set<String> inDistractors = new HashSet<>();
            content.parts(item.value()).forEach(part -> (part.key() ? inKeys : inDistractors)
                    .addAll(words(part.text().value())));
            boolean hasDistractors = content.parts(item.value()).stream().anyMatch(part -> !part.key());
            boolean distractorsShareNone = inDistractors.stream().noneMatch(rare::contains);
            inKeys.retainAll(rare);
            if (!inKeys.isEmpty() && hasDistractors && distractorsShareNone) {
                findings.at(
                        item,
                        "/options",
                        "Of the stem's rare words, only the key has some: "
                                + String.join(", ", inKeys.stream().sorted().toList()) + ".");
            }
        }
    }

    private static Set<String> words(String markdown) {
        Set<String> words = new HashSet<>();
        Prose.words(markdown).stream()
                .filter(word -> word.length() >= SHORTEST_RARE_WORD)
                .map(word -> word.replaceFirst("(?:[’']s|s)$", ""))
                .forEach(words::add);
        return words;
    }

    static void stemsDiffer(Content content, Findings findings) {
        List<Loaded<Item<?>>> items = content.offered();
        List<Set<String>> pairs = new ArrayList<>();
        items.forEach(item -> pairs.add(pairs(Prose.words(item.value().stem().value()))));
        for (int i = 1; i < items.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (ItemRules.similarity(pairs.get(i), pairs.get(j)) >= DUPLICATE) {
                    findings.at(
                            items.get(i),
                            "/stem",
                            "This stem is nearly that of "
                                    + items.get(j).value().id() + ".");
                }
            }
        }
    }

    private static Set<String> pairs(List<String> words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add((words.get(i - 1) + " " + words.get(i)).toLowerCase(Locale.ROOT));
        }
        return pairs;
    }
}
