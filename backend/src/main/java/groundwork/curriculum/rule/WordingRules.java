package groundwork.curriculum.rule;

import groundwork.curriculum.source.Content;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules on words and sentences. What is quoted, and what somebody wrongly believes, may speak as people speak. */
final class WordingRules {
    private static final int LONGEST_SENTENCE = 35;

    private record Word(Pattern pattern, String instead) {
        static Word of(String regex, String instead) {
            return new Word(Pattern.compile("\\b(?:" + regex + ")\\b", Pattern.CASE_INSENSITIVE), instead);
        }
    }

    /** Words of earlier Guides and of habit, wherever they stand. */
    private static final List<Word> OLD_WORDS = List.of(
            Word.of("development teams?", "Developers, or Scrum Team if all are meant"),
            Word.of("self-?organi[sz](?:ed?|es|ing|ation)", "self-managing"),
            Word.of("(?<!\\b(?:dog|cat|pet|horse)[ -])groom(?:s|ed|ing)?", "refine, refinement"),
            Word.of("(?<!\\b(?:wedding|opening|closing|award|prize|tea) )ceremon(?:y|ies)", "event"),
            Word.of("prioriti[sz]\\w*(?:\\W+\\w+){0,3}\\W+backlogs?", "ordered Product Backlog, order"),
            Word.of("backlogs?(?:\\W+\\w+){0,2}\\W+prioriti[sz]\\w*", "ordered Product Backlog, order"),
            Word.of("scrum roles?", "accountability"),
            Word.of("(?:product owner|scrum master|developer)(?:[’']?s)?[’']? roles?", "accountability"),
            Word.of("roles? of (?:the |a )?(?:product owner|scrum master|developers)", "accountability"),
            Word.of(
                    "commit(?:s|ted|ting|ment)? to (?:(?:a|an|the|its|their|all|this|that) )?"
                            + "(?:\\w+ )?(?:scope|items?|stor(?:y|ies)|points|sprint backlog|work)",
                    "forecast; the commitment is to the goal"),
            Word.of("daily stand-?ups?|daily meetings?", "Daily Scrum"),
            Word.of("sprint demos?|demo meetings?|review meetings?", "Sprint Review"),
            Word.of("potentially (?:shippable|releasable)", "usable, or Done"),
            Word.of("sprint commitments?", "Sprint Goal, or forecast"),
            Word.of("servant[ -]leaders?(?:hip)?", "a leader who serves"));

    /** Words that are fine elsewhere and that the Guide of 2020 does without. */
    private static final List<Word> NOT_IN_THE_GUIDE = List.of(
            Word.of("estimat(?:e|es|ed|ing|ion|ions)", "size, sizing"),
            Word.of("requirements?", "Product Backlog items"),
            Word.of("roles?", "accountability"),
            Word.of("demos?", "Sprint Review"));

    private WordingRules() {}

    static void speaksLikeTheGuide(Content content, Findings findings) {
        Passage.all(content).stream()
                .filter(passage -> !passage.believed())
                .forEach(passage -> find(OLD_WORDS, passage, findings));
    }

    static void rulesUseTheGuidesWords(Content content, Findings findings) {
        Passage.all(content).stream()
                .filter(passage -> passage.rule() && !passage.believed())
                .forEach(passage -> find(NOT_IN_THE_GUIDE, passage, findings));
    }

    private static void find(List<Word> words, Passage passage, Findings findings) {
        for (Prose.Block block : passage.prose().blocks()) {
            for (Word word : words) {
                Matcher matcher = word.pattern().matcher(block.unquoted());
                while (matcher.find()) {
                    findings.at(
                            passage.path(),
                            passage.line(block),
                            "“" + matcher.group() + "”: write " + word.instead() + ".");
                }
            }
        }
    }

    static void sentencesAreShort(Content content, Findings findings) {
        for (Passage passage : Passage.all(content)) {
            for (Prose.Block block : passage.prose().blocks()) {
                for (String sentence : block.sentences()) {
                    int words = Prose.words(sentence).size();
                    if (words > LONGEST_SENTENCE) {
                        findings.at(
                                passage.path(),
                                passage.line(block),
                                "A sentence of " + words + " words: “" + beginning(sentence) + " …”.");
                    }
                }
            }
        }
    }

    private static String beginning(String sentence) {
        return String.join(" ", List.of(sentence.split("\\s+")).subList(0, 6));
    }

    static void isPlainMarkdown(Content content, Findings findings) {
        for (Passage passage : Passage.all(content)) {
            passage.prose()
                    .forbidden()
                    .forEach(found -> findings.at(
                            passage.path(), passage.line(), "Learners would not see " + found + ": leave it out."));
        }
    }

    static void correctionsAreMarkedOnce(Content content, Findings findings) {
        content.misconceptions().forEach(misconception -> {
            int strong = Prose.of(misconception.value().correction().value())
                    .strong()
                    .size();
            if (strong != 1) {
                findings.at(
                        misconception,
                        "/correction",
                        "Exactly one passage is **strong**, the one to remember; here it is " + strong + ".");
            }
        });
    }
}
