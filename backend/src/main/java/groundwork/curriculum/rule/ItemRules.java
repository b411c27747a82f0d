package groundwork.curriculum.rule;

import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Loaded;
import groundwork.item.Basis;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.Level;
import groundwork.item.Part;
import groundwork.item.Pool;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules on single items, and on the quizzes that collect them. */
final class ItemRules {
    /** Share of common words from which two rationales say the same. */
    private static final double ALIKE = 0.8;

    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five");

    /** Fewer words than this name no reason why an option is weaker here. */
    private static final int FEWEST_WORDS_OF_WHY = 12;

    private static final Pattern BOLD = Pattern.compile("\\*\\*[^*]+\\*\\*");

    /** What turns a question round that asks to choose: whoever misses the word chooses the contrary. */
    private static final Pattern NEGATIVE_CHOICE = Pattern.compile(
            "\\b(?:not|never|cannot|hardly|except|(?<!at )least|fewest)\\b|\\b\\w+n[’']t\\b", Pattern.CASE_INSENSITIVE);

    /** In an ordering only the end it begins with can be missed: “Put first what costs least”. */
    private static final Pattern NEGATIVE_ORDER =
            Pattern.compile("(?<=\\bfirst\\b[^,.;]{1,80})\\b(?:least|fewest)\\b|\\b(?:least|fewest)(?= first\\b)");

    private ItemRules() {}

    static void satisfyTheirType(Content content, Findings findings) {
        for (Loaded<Item<?>> item : content.items()) {
            content.check(item.value()).forEach(problem -> findings.at(item, problem.pointer(), problem.message()));
        }
    }

    static void haveRationales(Content content, Findings findings) {
        for (Loaded<Item<?>> item : content.offered()) {
            for (Part part : content.parts(item.value())) {
                if (part.rationale().isEmpty()) {
                    findings.at(
                            item, part.pointer(), "Say in a rationale why “" + part.id() + "” stands where it does.");
                }
            }
        }
    }

    static void haveRationalesOfTheirOwn(Content content, Findings findings) {
        for (Loaded<Item<?>> item : content.offered()) {
            List<Part> parts = content.parts(item.value()).stream()
                    .filter(part -> part.rationale().isPresent())
                    .toList();
            for (int i = 1; i < parts.size(); i++) {
                for (Part other : parts.subList(0, i)) {
                    if (similarity(words(parts.get(i)), words(other)) >= ALIKE) {
                        findings.at(
                                item,
                                parts.get(i).pointer() + "/rationale",
                                "This says what the rationale of " + other.id() + " says.");
                    }
                }
            }
        }
    }

    private static Set<String> words(Part part) {
        return new HashSet<>(Prose.words(part.rationale().orElseThrow().value()));
    }

    /** The share of what two sets have in common, after Jaccard. */
    static double similarity(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    static void judgementsAreGraded(Content content, Findings findings) {
        for (Loaded<Item<?>> item : content.offered()) {
            if (item.value().basis() == Basis.JUDGEMENT && !item.value().type().equals("single-choice")) {
                findings.at(item, "/basis", "Only options with weights can say stronger and costlier: single choice.");
            }
        }
    }

    static void sayHowManyToChoose(Content content, Findings findings) {
        for (Loaded<Item<?>> item : content.offered()) {
            long keys = content.parts(item.value()).stream().filter(Part::key).count();
            if (item.value().type().equals("multiple-choice") && keys < NUMBERS.size()) {
                String number = NUMBERS.get((int) keys);
                if (!Prose.words(item.value().question().value()).contains(number)) {
                    findings.at(item, "/stem", "The question says how many to choose: “Choose " + number + ".”");
                }
            }
        }
    }

    static void distractorsSayWhy(Content content, Findings findings) {
        for (Loaded<Item<?>> item : content.offered()) {
            List<Part> parts = content.parts(item.value());
            boolean isApplied = item.value().level().compareTo(Level.APPLY) >= 0;
            if (isApplied && parts.stream().anyMatch(Part::key)) {
                parts.stream()
                        .filter(part -> !part.key() && !saysWhy(part))
                        .forEach(part -> findings.at(
                                item,
                                part.pointer(),
                                "Say which misconception “" + part.id() + "” stands for, or in its rationale, in "
                                        + FEWEST_WORDS_OF_WHY + " words or more, why it is weaker here."));
            }
        }
    }

    private static boolean saysWhy(Part part) {
        int words =
                part.rationale().map(text -> Prose.words(text.value()).size()).orElse(0);
        return !part.misconceptions().isEmpty() || words >= FEWEST_WORDS_OF_WHY;
    }

    static void negativesAreBold(Content content, Findings findings) {
        for (Loaded<Item<?>> item : content.offered()) {
            negatives(item.value().type()).ifPresent(pattern -> {
                String question = item.value().question().value();
                Matcher negative = pattern.matcher(BOLD.matcher(question).replaceAll("…"));
                if (negative.find()) {
                    findings.at(item, "/stem", "The question turns on “" + negative.group() + "”: set it in **bold**.");
                }
            });
        }
    }

    /** What sorts or matches asks for both sides, and nothing in its question can turn it round. */
    private static Optional<Pattern> negatives(String type) {
        return switch (type) {
            case "single-choice", "multiple-choice" -> Optional.of(NEGATIVE_CHOICE);
            case "ordering" -> Optional.of(NEGATIVE_ORDER);
            default -> Optional.empty();
        };
    }

    static void haveNoCatchAll(Content content, Findings findings) {
        for (Loaded<Item<?>> item : content.offered()) {
            for (Part part : content.parts(item.value())) {
                String text = part.text().value().toLowerCase(Locale.ROOT);
                if (text.matches("(?s).*\\b(all|none|both|any) of (the above|these|them)\\b.*")) {
                    findings.at(
                            item, part.pointer() + "/text", "Options are shuffled, and this one says nothing itself.");
                }
            }
        }
    }

    static void areOfferedInQuizzes(Content content, Findings findings) {
        Map<ItemId, Item<?>> byId = new HashMap<>();
        content.items().forEach(item -> byId.put(item.value().id(), item.value()));
        content.quizzes().forEach(quiz -> {
            List<ItemId> ids = quiz.value().items();
            for (int i = 0; i < ids.size(); i++) {
                Item<?> item = byId.get(ids.get(i));
                if (item != null && (item.retired() || item.pool() == Pool.CHECK)) {
                    String why = item.retired() ? "is retired" : "is in the check pool";
                    findings.at(
                            quiz,
                            "/items/" + i,
                            "A quiz shows items of the practice pool; " + ids.get(i) + " " + why + ".");
                }
            }
        });
    }
}
