package groundwork.scenario.rule;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.App;
import groundwork.curriculum.TestContent;
import groundwork.curriculum.rule.Problem;
import groundwork.curriculum.rule.Rule;
import groundwork.curriculum.rule.Rules;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.ContentReader;
import groundwork.scenario.ScenarioKind;
import groundwork.scenario.TestStory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each proof with a scenario that fails it. */
final class ScenarioRulesTest {
    private TestContent content;

    @BeforeEach
    void write(@TempDir Path root) {
        content = new TestContent(root).complete().file(TestStory.FILE, TestStory.yaml());
        TestStory.release(content);
    }

    private Content read() {
        return ContentReader.read(content.root(), TestContent.TYPES, App.contentKinds());
    }

    private List<Problem> problems() {
        return Rules.check(read());
    }

    /** Breaks something, and gives what the rule of this name says of it. */
    private List<String> broken(String rule, String old, String replacement) {
        content.replace(TestStory.FILE, old, replacement);
        return problems().stream()
                .filter(problem -> problem.rule().name().equals(rule))
                .map(Problem::message)
                .toList();
    }

    @Test
    void findNothingInAScenarioThatKeepsThem() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void tellWhereTheProblemStands() {
        content.replace(TestStory.FILE, "{id: poor, title: No seat", "{id: poor, title: no seat at all");
        content.replace(TestStory.FILE, "to: poor", "to: nowhere");

        assertThat(problems())
                .extracting(Problem::toString)
                .first()
                .asString()
                .matches(
                        "scenarios/tickets-for-the-ferry.yaml:\\d+ scenario-names There is no scene or ending nowhere\\.");
    }

    @Test
    void findAScenarioInTheWrongPlaceOrUnderAnotherName() {
        content.file("scenarios/other.yaml", TestStory.yaml());
        content.file("scenarios/deep/down.yaml", TestStory.yaml());

        assertThat(problems())
                .extracting(problem -> problem.rule().name())
                .contains("file-name", "unique-id", "placed");
    }

    @Test
    void readItsWordsAsTheyReadAllContent() {
        assertThat(broken("old-words", "outcome: He tells you.", "outcome: He tells you in the ceremony."))
                .isNotEmpty();
    }

    @Test
    void letABeliefSpeakAsPeopleSpeak() {
        assertThat(broken("old-words", "text: Say yes, and say", "text: Say yes in the ceremony, and say"))
                .isEmpty();
    }

    @Test
    void findWhatIsNamedAndNotThere() {
        assertThat(broken("scenario-names", "sets: [waited]", "sets: [slept]")).contains("There is no flag slept.");
        assertThat(broken("scenario-names", "has: [waited]", "has: [dreamt]")).contains("There is no flag dreamt.");
        assertThat(broken("scenario-names", "atMost: {trust: 5}", "atMost: {luck: 5}"))
                .contains("There is no measure luck.");
        assertThat(broken("scenario-names", "{trust: -1}", "{fame: -1}")).contains("There is no measure fame.");
        assertThat(broken("scenario-names", "id: s2", "id: s3")).contains("The id s3 stands here twice.");
        assertThat(broken("scenario-names", "start: 6", "start: 60"))
                .contains("The start of trust lies out of its range.");
    }

    @Test
    void findAClockWhoseChoiceIsNotOpenToAll() {
        assertThat(broken(
                        "scenario-names",
                        "question: What do you do on day 2?",
                        "question: What now?\n    seconds: 30\n    late: sleep"))
                .containsExactly("No choice sleep is open to all here.");
    }

    @Test
    void findAWayBack() {
        assertThat(broken("scenario-circle", "to: s5", "to: s2"))
                .contains("A way leads from s2 back to s2.", "A way leads from s4 back to s4.");
    }

    @Test
    void findReferencesThatLeadNowhere() {
        assertThat(broken("scenario-references", "concept: one-person-orders", "concept: nobody-orders"))
                .contains("There is no concept nobody-orders.");
        assertThat(broken("scenario-references", "committee-orders", "parliament-orders"))
                .contains("There is no misconception parliament-orders.");
        assertThat(broken("scenario-references", "[\"1.1\"]", "[\"1.1\", \"9.9\"]"))
                .contains("There is no objective 9.9.");
    }

    @Test
    void findAMisconceptionThatIsCorrectedElsewhere() {
        assertThat(broken(
                        "scenario-references",
                        "concept: one-person-orders\n        misconception",
                        "concept: the-order-shows\n        misconception"))
                .containsOnly("committee-orders is corrected by one-person-orders: let the choice turn on that.");
    }

    @Test
    void findAnObjectiveThatNothingPractises() {
        content.replace(
                TestContent.OBJECTIVE + "objective.yaml", "[one-person-orders, others-persuade", "[others-persuade");

        assertThat(broken("scenario-practises", "minutes: 10", "minutes: 11"))
                .containsExactly("No choice turns on a concept of 1.1.");
    }

    @Test
    void findAChoiceThatTeachesNothing() {
        assertThat(broken(
                        "scenario-teaches",
                        "        misconception: committee-orders\n        antiPattern: The order taker\n",
                        ""))
                .containsOnly("No choice of this scene shows a misconception.");
        content.file(TestStory.FILE, TestStory.yaml());
        assertThat(broken("scenario-teaches", "        misconception: committee-orders\n", ""))
                .contains("Name the misconception behind it as well.");
        assertThat(broken("scenario-teaches", "On day 4 asking cost a little.", "On day 5 asking cost a little."))
                .contains("Another choice has this very rationale.");
    }

    @Test
    void askForRationaleAndConceptOfEveryChoice() {
        assertThat(broken("schema", "        rationale: On day 3 asking cost a little.\n", ""))
                .anyMatch(message -> message.contains("rationale"));
        assertThat(broken("schema", "        concept: one-person-orders\n", ""))
                .anyMatch(message -> message.contains("concept"));
    }

    @Test
    void findDecoration() {
        assertThat(broken("scenario-decoration", "{atMost: {trust: 5}}", "{atLeast: {insight: 1}}"))
                .containsExactly("trust is read by no condition.");
        assertThat(broken("scenario-decoration", "        sets: [waited]\n", ""))
                .contains("waited is set by no choice.");
    }

    @Test
    void findTooFewWaysToDoWell() {
        assertThat(broken(
                        "scenario-endings",
                        "{id: fair, title: A seat for two, text: Two sit., defensible: true",
                        "{id: fair, title: A seat for two, text: Two sit., defensible: false"))
                .containsExactly("Of 3 endings 1 are defensible.");
    }

    @Test
    void findScenesAndEndingsThatNobodyReaches() {
        assertThat(broken("scenario-reached", "atLeast: {insight: 4}", "atLeast: {insight: 7}"))
                .isEqualTo(List.of("good is never reached, whatever is chosen."));
        String skipped = content.text(TestStory.FILE).replace("to: s3\n", "to: s4\n");
        content.file(TestStory.FILE, skipped);
        assertThat(broken("scenario-reached", "day 1?", "day one?"))
                .contains("s3 is never reached, whatever is chosen.");
    }

    @Test
    void findChoicesAndEchoesThatNobodyMeets() {
        assertThat(broken("scenario-reached", "{has: [waited]}", "{has: [waited], atLeast: {trust: 9}}"))
                .containsExactly("This echo is never heard, whatever is chosen.");
        assertThat(
                        broken(
                                "scenario-reached",
                                "rationale: On day 3 a yes was cheap.",
                                "rationale: On day 3 a yes was cheap.\n        when: {atLeast: {insight: 5}}\n        because: He is away."))
                .contains("please is never open, whatever is chosen.");
    }

    @Test
    void findADeadEnd() {
        content.replace(
                TestStory.FILE,
                "rationale: On day 2 a yes was cheap.",
                "rationale: On day 2 a yes was cheap.\n        when: {atLeast: {insight: 1}}\n        because: No.");

        assertThat(
                        broken(
                                "scenario-dead-end",
                                "rationale: On day 2 nothing happened.",
                                "rationale: On day 2 nothing happened.\n        when: {atLeast: {insight: 1}}\n        because: No."))
                .containsExactly("Fewer than 2 choices are open after wait.");
    }

    @Test
    void findAMeasureThatLeavesItsRange() {
        assertThat(broken("scenario-range", "max: 12", "max: 11"))
                .containsExactly("trust comes to 12, out of 0 to 11, by please → please → please → please → please →"
                        + " please.");
        assertThat(broken("scenario-range", "start: 6, min: 0", "start: 6, min: 1"))
                .anyMatch(message -> message.startsWith("trust comes to 0, out of 1 to 11, by "));
    }

    @Test
    void findAPathThatIsTooShort() {
        assertThat(broken("scenario-length", "to: s2\n", "to: s3\n")).containsExactly("Paths have 5 to 5 decisions.");
    }

    @Test
    void findAWayToDoWellWithoutReading() {
        assertThat(broken("scenario-blind", "Ask him what it is for.", "Ask."))
                .containsExactly("Whoever always takes the shortest text reaches good.");
        assertThat(broken(
                        "scenario-blind", "text: Ask.", "text: Ask him what it is for, and what he would do with it."))
                .containsExactly("Whoever always takes the longest text reaches good.");
        content.file(TestStory.FILE, TestStory.yaml().replace("{insight: +1, trust: -1}", "{insight: +1}"));
        assertThat(broken("scenario-blind", "day 1?", "day one?"))
                .containsExactly("Whoever always takes the largest sum of effects reaches good.");
        content.file(TestStory.FILE, TestStory.yaml().replace("{atLeast: {insight: 3}}", "{atLeast: {insight: 2}}"));
        assertThat(broken("scenario-blind", "day 1?", "day one?"))
                .containsExactly(
                        "Whoever always takes choice 1 reaches fair.",
                        "Whoever always takes choice 2 reaches fair.",
                        "Whoever always takes choice 3 reaches fair.");
    }

    /** Eight scenes of five choices whose effects tell every path from every other. */
    @Test
    void findAStoryTooLargeToProve() {
        String yaml = TestStory.yaml();
        String scenes =
                IntStream.rangeClosed(1, 8).mapToObj(ScenarioRulesTest::wide).collect(Collectors.joining());
        content.file(
                TestStory.FILE,
                yaml.substring(0, yaml.indexOf("  - id: s1")) + scenes + yaml.substring(yaml.indexOf("endings:")));

        assertThat(broken("scenario-size", "max: 12", "max: 12000000"))
                .singleElement()
                .asString()
                .startsWith("There are more than ");
    }

    private static String wide(int number) {
        String choices = IntStream.range(0, 5)
                .mapToObj(choice -> """
                              - id: c%d
                                text: Do %d.
                                effects: {trust: +%d}
                                outcome: It is done.
                                rationale: Done %d of %d.
                                concept: one-person-orders
                                to: %s
                        """.formatted(
                                choice,
                                choice,
                                choice * (int) Math.pow(5, number),
                                choice,
                                number,
                                number == 8 ? "poor" : "s" + (number + 1)))
                .collect(Collectors.joining());
        return """
                  - id: s%1$d
                    title: Scene %1$d
                    text: It is day %1$d.
                    question: What now?
                    choices:
                """.formatted(number) + choices;
    }

    @Test
    void areAllHere() {
        assertThat(ScenarioKind.INSTANCE.rules()).extracting(Rule::name).allMatch(name -> name.startsWith("scenario-"));
    }
}
