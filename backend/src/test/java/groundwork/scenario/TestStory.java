package groundwork.scenario;

import groundwork.curriculum.TestContent;
import groundwork.curriculum.source.ReleasedIds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A scenario that keeps all rules, as YAML: six scenes in a row, each with the choices {@code ask} (raises insight, costs
 * trust), {@code please} and {@code wait}. Who asks four times or more comes to {@code good}, three times to {@code fair},
 * else to {@code poor}. {@code wait} in the first scene sets a flag, and a secret is open to those who have asked.
 */
public final class TestStory {
    public static final String ID = "tickets-for-the-ferry";
    public static final String FILE = "scenarios/" + ID + ".yaml";

    private static final int SCENES = 6;

    private static final String HEAD = """
            id: tickets-for-the-ferry
            title: Tickets for the ferry
            theme: stakeholders
            why: Three people want the same seat.
            minutes: 10
            objectives: ["1.1"]
            cast:
              - {name: Emil, who: sells tickets, wants: A seat map}
              - {name: Fay, who: writes the code}
            intro: You answer for the tickets of a ferry.
            state:
              - {id: trust, name: Emil’s trust, start: 6, min: 0, max: 12, words: [low, fair, high]}
              - {id: insight, name: What you know, start: 0, min: 0, max: 6, words: [little, much]}
            flags:
              - {id: waited, means: Emil waits.}
            scenes:
            """;

    private static final String SCENE = """
              - id: s%1$d
                title: Scene %1$d
                text: It is day %1$d.
            ECHO    question: What do you do on day %1$d?
                choices:
            CHOICES""";

    private static final String ASK = """
                  - id: ask
                    text: Ask him what it is for.
                    effects: {insight: +1, trust: -1}
                    outcome: He tells you.
                    rationale: On day %1$d asking cost a little.
                    concept: one-person-orders
            TO""";

    private static final String PLEASE = """
                  - id: please
                    text: Say yes, and say that you look forward to it.
                    effects: {trust: +1}
                    outcome: He beams.
                    rationale: On day %1$d a yes was cheap.
                    concept: one-person-orders
                    misconception: committee-orders
                    antiPattern: The order taker
            TO""";

    private static final String WAIT = """
                  - id: wait
                    text: Wait.
                    effects: {trust: -1}
            SETS        outcome: He waits as well.
                    rationale: On day %1$d nothing happened.
                    concept: one-person-orders
            TO""";

    private static final String LAST = """
                    turns:
                      - {when: {atLeast: {insight: 4}}, to: good}
                      - {when: {atLeast: {insight: 3}}, to: fair}
                    to: poor
            """;

    private static final String TAIL = """
            endings:
              - {id: good, title: A seat for each, text: All sit., defensible: true, debrief: You asked.}
              - {id: fair, title: A seat for two, text: Two sit., defensible: true, debrief: You asked a little.}
              - {id: poor, title: No seat, text: All stand., defensible: false, debrief: You did not ask.}
            debrief: Ask first.
            """;

    private TestStory() {}

    /** Lists its id where released ids are listed. */
    public static void release(TestContent content) {
        try {
            ReleasedIds.add(content.root(), List.of(ID));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file. */
    public static String yaml() {
        StringBuilder yaml = new StringBuilder(HEAD);
        for (int number = 1; number <= SCENES; number++) {
            yaml.append(scene(number));
        }
        return yaml.append(TAIL).toString();
    }

    /** Its choices stand in another order in each scene, so that no place is always that of the same one. */
    private static String scene(int number) {
        List<String> choices = new ArrayList<>(List.of(ASK, PLEASE, WAIT));
        Collections.rotate(choices, number);
        String to = number == SCENES ? LAST : "        to: s" + (number + 1) + "\n";
        return SCENE.replace("CHOICES", String.join("", choices))
                .replace("TO", to)
                .replace("SETS", number == 1 ? "        sets: [waited]\n" : "")
                .replace("ECHO", echo(number))
                .formatted(number);
    }

    private static String echo(int number) {
        return switch (number) {
            case 2 -> "    echoes:\n      - {when: {has: [waited]}, text: Emil still waits.}\n";
            case 3 -> "    echoes:\n      - {when: {atMost: {trust: 5}}, text: Emil looks away.}\n";
            default -> "";
        };
    }
}
