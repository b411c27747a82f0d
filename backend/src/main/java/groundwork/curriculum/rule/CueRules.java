package groundwork.curriculum.rule;

import com.fasterxml.jackson.databind.JsonNode;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Loaded;
import groundwork.item.Item;
import groundwork.item.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules on what would let somebody find the key without knowing the matter. */
final class CueRules {
    private static final Pattern ABSOLUTE = Pattern.compile("\\b(always|never)\\b", Pattern.CASE_INSENSITIVE);
    /** Share of common word pairs from which two stems are one. */
    private static final double DUPLICATE = 0.5;
    /** A word in more items than this is no rare word. */
    private static final int RARE = 3;

    private static final int SHORTEST_RARE_WORD = 5;

    /** Words that no innocent id of an option has. */
    private static final Set<String> TELLING = Set.of(
            "answer",
            "bad",
            "best",
            "better",
            "correct",
            "distractor",
            "false",
            "good",
            "key",
            "myth",
            "right",
            "trap",
            "true",
            "worse",
            "worst",
            "wrong");

    private static final Pattern NUMBERED = Pattern.compile("([a-z]+)-?\\d+");

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

    static void idsTellNothing(Content content, Findings findings) {
        for (Loaded<Item<?>> item : content.offered()) {
            List<Part> parts = content.parts(item.value());
            boolean areChosen = parts.stream().anyMatch(part -> !part.key());
            for (Part part : parts) {
                boolean isTelling = areChosen ? names(part) || standsOut(part, parts) : isCalledAsItsPlace(item, part);
                if (isTelling) {
                    findings.at(item, part.pointer() + "/id", "The id “" + part.id() + "” tells what belongs where.");
                }
            }
            if (isCalledInOrder(item)) {
                findings.at(
                        item, "/key", "The ids stand in alphabetical order when the elements are in the right one.");
            }
        }
    }

    private static boolean names(Part part) {
        return Arrays.stream(part.id().split("-")).anyMatch(TELLING::contains);
    }

    /** A key among d1, d2 and d3 that is called otherwise. */
    private static boolean standsOut(Part part, List<Part> parts) {
        Set<String> others = new HashSet<>();
        parts.stream().filter(other -> !other.equals(part)).forEach(other -> others.add(numbered(other)));
        return part.key() && others.size() == 1 && !others.contains("") && !others.contains(numbered(part));
    }

    /** What stands before a numbered id's number; empty for another id. */
    private static String numbered(Part part) {
        Matcher matcher = NUMBERED.matcher(part.id());
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static boolean isCalledAsItsPlace(Loaded<Item<?>> item, Part part) {
        JsonNode place = item.document().root().at(item.pointer() + part.pointer() + "/key");
        return place.asText().equals(part.id());
    }

    private static boolean isCalledInOrder(Loaded<Item<?>> item) {
        JsonNode key = item.document().root().at(item.pointer() + "/key");
        List<String> ids = key.valueStream().map(JsonNode::asText).toList();
        return item.value().type().equals("ordering")
                && ids.equals(ids.stream().sorted().toList());
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
