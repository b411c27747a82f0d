package groundwork.curriculum.rule;

import groundwork.curriculum.proof.Dictionary;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.ProjectWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Rules on spelling: British English, and the project's own words. What stands in a quotation's block keeps the spelling of
 * whoever is quoted.
 */
final class SpellingRules {
    /** Letters, with apostrophes inside; what hyphens join are several words, and what holds a digit is none. */
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}\\d])\\p{L}[\\p{L}\\p{M}]*(?:'\\p{L}+)*(?![\\p{L}\\p{M}\\d])");

    private SpellingRules() {}

    static void wordsAreSpeltRight(Content content, Findings findings) {
        Set<String> own = new HashSet<>(content.words().lines());
        for (Passage passage : Passage.all(content)) {
            for (Prose.Block block : passage.prose().blocks()) {
                unknown(block, own)
                        .forEach(word -> findings.at(
                                passage.path(),
                                passage.line(block),
                                "“" + word + "” is in no dictionary: correct it, or add it to " + ProjectWords.FILE
                                        + "."));
            }
        }
    }

    /** Words that neither the dictionary nor the project knows, for whoever adds them to the project's. */
    static List<String> unknown(Content content) {
        Set<String> own = new HashSet<>(content.words().lines());
        return Passage.all(content).stream()
                .flatMap(passage -> passage.prose().blocks().stream())
                .flatMap(block -> unknown(block, own).stream())
                .sorted()
                .distinct()
                .toList();
    }

    static void ownWordsAreInOrder(Content content, Findings findings) {
        List<String> lines = content.words().lines();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i - 1).compareTo(lines.get(i)) >= 0) {
                findings.at(ProjectWords.FILE, i + 1, "The words stand in alphabetical order, each once.");
            }
        }
    }

    static void ownWordsAreInUse(Content content, Findings findings) {
        Set<String> own = new HashSet<>(content.words().lines());
        Set<String> used = new HashSet<>();
        Passage.all(content).stream()
                .flatMap(passage -> passage.prose().blocks().stream())
                .forEach(block -> eachWord(block, (word, bare) -> forms(word, bare).stream()
                        .filter(own::contains)
                        .forEach(used::add)));
        List<String> lines = content.words().lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!used.contains(lines.get(i))) {
                findings.at(ProjectWords.FILE, i + 1, "No text uses “" + lines.get(i) + "” any more.");
            } else if (Dictionary.knows(lines.get(i))) {
                findings.at(ProjectWords.FILE, i + 1, "The dictionary has “" + lines.get(i) + "” itself.");
            }
        }
    }

    private static List<String> unknown(Prose.Block block, Set<String> own) {
        List<String> unknown = new ArrayList<>();
        eachWord(block, (word, bare) -> {
            boolean isKnown = Dictionary.knows(word)
                    || Dictionary.knows(bare)
                    || forms(word, bare).stream().anyMatch(own::contains);
            if (!isKnown) {
                unknown.add(bare);
            }
        });
        return unknown;
    }

    /** Each word of a block, as it stands and without the ’s of a genitive. */
    private static void eachWord(Prose.Block block, BiConsumer<String, String> use) {
        if (!block.quoted()) {
            WORD.matcher(block.text().replace('’', '\''))
                    .results()
                    .map(MatchResult::group)
                    .forEach(word -> use.accept(word, word.replaceFirst("'s?$", "")));
        }
    }

    /** How a word may stand among the project's: as it is, or in small letters where it begins a sentence. */
    private static Set<String> forms(String word, String bare) {
        return new HashSet<>(List.of(word, bare, word.toLowerCase(Locale.ROOT), bare.toLowerCase(Locale.ROOT)));
    }
}
