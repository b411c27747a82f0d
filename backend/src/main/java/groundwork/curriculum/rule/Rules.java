package groundwork.curriculum.rule;

import static groundwork.curriculum.rule.Rule.error;
import static groundwork.curriculum.rule.Rule.warning;

import groundwork.curriculum.ContentKind;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Fault;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All rules, in the order of the page that is generated from them. A new rule is a line here and a method. */
public final class Rules {
    private Rules() {}

    /** Files. */
    private static final List<Rule> FILES = List.of(
            error(
                    "readable",
                    "Every file can be read and is written in UTF-8.",
                    FileRules.reported(Fault.Kind.UNREADABLE)),
            error("present", "course.yaml and ids.txt are there.", FileRules.reported(Fault.Kind.MISSING)),
            error("placed", "Every file stands in a folder for its kind.", FileRules.reported(Fault.Kind.MISPLACED)),
            error(
                    "yaml",
                    "YAML files are YAML 1.2, without anchors and without a key that stands twice.",
                    FileRules.reported(Fault.Kind.YAML)),
            error(
                    "schema",
                    "YAML files satisfy the JSON Schema of their kind, in content/schemas.",
                    FileRules.reported(Fault.Kind.SCHEMA)),
            error(
                    "file-name",
                    "The file of an item, a quiz, a scenario or a page of the guide is called as its id.",
                    FileRules::nameIsId),
            error("objective-folder", "An objective's folder starts with its id.", FileRules::folderStartsWithId),
            error(
                    "category-folder",
                    "Objectives stand in the folder of a category: its number, a hyphen, its id.",
                    FileRules::folderIsOfCategory),
            error(
                    "no-orphan",
                    "Lessons and items stand in the folder of an objective.",
                    FileRules::belongsToObjective));

    /** Ids and references. */
    private static final List<Rule> IDS = List.of(
            error("unique-id", "No two things share an id, of whatever kind they are.", IdRules::areUnique),
            error("new-id", "Every id is listed in ids.txt.", IdRules::areReleased),
            error(
                    "deleted-id",
                    "Every id in ids.txt is in use or retired; none is deleted or renamed.",
                    IdRules::areNotDeleted),
            error("sorted-ids", "ids.txt is sorted and names each id once.", IdRules::areListedInOrder),
            error(
                    "known-concept",
                    "Objectives, misconceptions and items name concepts that exist.",
                    ReferenceRules::conceptsResolve),
            error(
                    "known-misconception",
                    "Items name misconceptions that exist.",
                    ReferenceRules::misconceptionsResolve),
            error(
                    "known-prerequisite",
                    "Prerequisites are objectives that exist.",
                    ReferenceRules::prerequisitesResolve),
            error(
                    "no-circle",
                    "No objective is, by whatever detour, its own prerequisite.",
                    ReferenceRules::prerequisitesEndSomewhere),
            error("known-edition", "Objectives name editions of course.yaml.", ReferenceRules::editionsResolve),
            error(
                    "known-source",
                    "Sources stand in course.yaml; where their sections do, so does the one cited.",
                    ReferenceRules::sourcesResolve),
            error(
                    "rule-cites-guide",
                    "What is called a rule cites the Scrum Guide.",
                    ReferenceRules::rulesCiteTheGuide),
            error(
                    "own-concept",
                    "An item tests a concept that its objective lists; its parts may test others.",
                    ReferenceRules::itemTestsItsObjective),
            error("known-quiz-item", "Quizzes name items that exist.", ReferenceRules::quizItemsResolve),
            error(
                    "quiz-practises",
                    "Quizzes show items of the practice pool that are not retired.",
                    ItemRules::areOfferedInQuizzes));

    /** How much there is. */
    private static final List<Rule> COUNTS = List.of(
            error("lesson", "An objective with concepts has a lesson.", CountRules::availableObjectivesHaveALesson),
            error(
                    "announced",
                    "An objective without concepts has neither lesson nor items.",
                    CountRules::announcedObjectivesAreEmpty),
            error(
                    "concept-count",
                    "An objective has 4 to 7 concepts, or none yet.",
                    CountRules::objectivesHaveConcepts),
            error(
                    "item-count",
                    "An objective has 9 items or more whose scoring measures something: 6 for practice, 3 in the check pool.",
                    CountRules::objectivesHaveItems),
            error(
                    "concept-tested",
                    "Two items or more whose scoring measures something test each concept of an objective.",
                    CountRules::conceptsAreTested),
            warning("concept-used", "Every concept is listed by an objective.", CountRules::conceptsAreInUse),
            error(
                    "misconception-used",
                    "Distractors in two items or more stand for each misconception.",
                    CountRules::misconceptionsAreStoodFor),
            warning("type-mix", "No item type makes up more than 45 % of the bank.", CountRules::noTypePrevails),
            warning(
                    "level-mix",
                    "Half of the items or more ask to apply, analyse or evaluate.",
                    CountRules::mostItemsApply));

    /** Items. */
    private static final List<Rule> ITEMS = List.of(
            error(
                    "item-type",
                    "An item is what its type asks for: one key, weights, places that exist.",
                    ItemRules::satisfyTheirType),
            error(
                    "graded-judgement",
                    "A judgement is a single choice, whose options have weights.",
                    ItemRules::judgementsAreGraded),
            error(
                    "choose-how-many",
                    "The question of a multiple choice says how many to choose.",
                    ItemRules::sayHowManyToChoose),
            warning("rationale", "Every part has a rationale.", ItemRules::haveRationales),
            error("own-rationale", "No two rationales of an item say the same.", ItemRules::haveRationalesOfTheirOwn),
            error(
                    "weaker-why",
                    "A distractor of an item that applies names a misconception, or says in 12 words why it is weaker.",
                    ItemRules::distractorsSayWhy),
            error(
                    "bold-negative",
                    "What turns a question round, such as not or least, is set in **bold**.",
                    ItemRules::negativesAreBold),
            error(
                    "arithmetic",
                    "What `arithmetic` says is what it computes, and stands in the item.",
                    ArithmeticRules::figuresAreRight),
            warning(
                    "uncomputed-number",
                    "A number in a key stands in the stem or in `arithmetic`.",
                    ArithmeticRules::keysAreComputed),
            error(
                    "no-catch-all",
                    "No option is “all of the above” or “none of the above”.",
                    ItemRules::haveNoCatchAll));

    /** Cues that give the key away. */
    private static final List<Rule> CUES = List.of(
            warning(
                    "longest-cue",
                    "Over the bank, the key is the longest option no more often than luck explains.",
                    CueRules::longestIsNoCue),
            error(
                    "longest-key",
                    "Over the bank, the key is the longest option at most twice as often as by chance.",
                    CueRules::longestIsNoKey),
            warning(
                    "shortest-cue",
                    "Over the bank, the key is the shortest option no more often than luck explains.",
                    CueRules::shortestIsNoCue),
            error(
                    "shortest-key",
                    "Over the bank, the key is the shortest option at most twice as often as by chance.",
                    CueRules::shortestIsNoKey),
            error(
                    "telling-id",
                    "An id of a part tells nothing of the key, since it travels to the learner.",
                    CueRules::idsTellNothing),
            warning("absolutes", "“Always” and “never” do not stand in distractors only.", CueRules::absolutesAreNoCue),
            warning("stem-echo", "The stem's rare words do not recur in the key only.", CueRules::stemWordsAreNoCue),
            warning("alike-stems", "No two stems are nearly the same.", CueRules::stemsDiffer));

    /** Words. */
    private static final List<Rule> WORDS = List.of(
            error(
                    "old-words",
                    "Texts use the words of the Scrum Guide 2020, except in quotations, beliefs and distractors.",
                    WordingRules::speaksLikeTheGuide),
            warning(
                    "guide-words",
                    "What is called a rule is told in the Guide's words: size, accountability, item.",
                    WordingRules::rulesUseTheGuidesWords),
            error(
                    "spelling",
                    "Words are spelt as in Britain, with -ise; names and the like stand in words.txt.",
                    SpellingRules::wordsAreSpeltRight),
            error("sorted-words", "words.txt is sorted and names each word once.", SpellingRules::ownWordsAreInOrder),
            warning(
                    "unused-word",
                    "Words in words.txt are in use, and in no dictionary.",
                    SpellingRules::ownWordsAreInUse),
            warning("long-sentence", "No sentence has more than 35 words.", WordingRules::sentencesAreShort),
            error(
                    "plain-markdown",
                    "Texts hold no HTML and no images; links lead to https.",
                    WordingRules::isPlainMarkdown),
            error(
                    "one-highlight",
                    "A correction has exactly one strong passage.",
                    WordingRules::correctionsAreMarkedOnce),
            error("lesson-headings", "A lesson has its five headings, in order.", LessonRules::haveTheFiveHeadings),
            error("lesson-length", "A lesson has 300 to 700 words.", LessonRules::areOfALength),
            error("lesson-highlight", "A lesson has exactly one strong passage.", LessonRules::areMarkedOnce),
            error(
                    "figure-shown",
                    "A lesson whose folder holds figure.svg shows it once, in a paragraph of its own.",
                    FigureRules::areShownOnce),
            error(
                    "figure-draws",
                    "A drawing consists of shapes and texts, coloured by the page's own classes.",
                    FigureRules::drawAndDoNothingElse),
            error(
                    "figure-readable",
                    "A drawing is 360 units wide, has a title and a description, and is small.",
                    FigureRules::canBeReadOnAPhone));

    /** A heading of the rules' page with its rules. */
    record Chapter(String title, List<Rule> rules) {}

    static List<Chapter> chapters() {
        return List.of(
                new Chapter("Files", FILES),
                new Chapter("Ids and references", IDS),
                new Chapter("How much there is", COUNTS),
                new Chapter("Items", ITEMS),
                new Chapter("Cues", CUES),
                new Chapter("Words", WORDS));
    }

    /** With the rules of kinds that features downstream bring along. */
    static List<Chapter> chapters(List<ContentKind<?>> kinds) {
        return Stream.concat(chapters().stream(), kinds.stream().map(Rules::chapter))
                .toList();
    }

    private static Chapter chapter(ContentKind<?> kind) {
        String title = kind.folder();
        return new Chapter(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1), kind.rules());
    }

    public static List<Rule> all() {
        return all(List.of());
    }

    /** With the rules of kinds that features downstream bring along. */
    public static List<Rule> all(List<ContentKind<?>> kinds) {
        return chapters(kinds).stream()
                .flatMap(chapter -> chapter.rules().stream())
                .toList();
    }

    /** All problems of all rules, sorted by place. */
    public static List<Problem> check(Content content) {
        return all(content.kinds()).stream()
                .flatMap(rule -> rule.problems(content).stream())
                .sorted()
                .toList();
    }

    /** Words that no dictionary has and words.txt does not know yet. */
    public static List<String> newWords(Content content) {
        return SpellingRules.unknown(content);
    }

    /** Ids that the files use and ids.txt does not know yet. */
    public static List<String> newIds(Content content) {
        return IdRules.ids(content).stream()
                .filter(id -> !content.released().lines().contains(id))
                .sorted()
                .distinct()
                .toList();
    }
}
