package groundwork.scenario.rule;

import groundwork.scenario.story.Choice;
import groundwork.scenario.story.Measure;
import groundwork.scenario.story.Position;
import groundwork.scenario.story.Scenario;
import groundwork.scenario.story.Scene;
import groundwork.scenario.story.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Every situation that any sequence of open choices can reach, decision by decision. It ends, since no way leads back to a
 * scene; the order is that of the choices in the file, so the same scenario is always explored alike. A shortest way is kept
 * to each situation.
 */
public final class Exploration {
    /** With more situations than these a story has too much state to be proved, and to be understood. */
    static final int MOST = 200_000;

    private final Story story;
    private final Map<Position, List<String>> ways = new LinkedHashMap<>();
    private final Set<String> met = new HashSet<>();
    private final SortedSet<Integer> lengths = new TreeSet<>();
    private boolean complete = true;

    private Exploration(Scenario scenario) {
        this.story = new Story(scenario);
    }

    /** Explores a scenario whose names resolve and in which no way leads back. */
    public static Exploration of(Scenario scenario) {
        Exploration exploration = new Exploration(scenario);
        exploration.explore();
        return exploration;
    }

    private void explore() {
        Set<Position> layer = Set.of(story.begin());
        ways.put(story.begin(), List.of());
        for (int decisions = 0; !layer.isEmpty() && complete; decisions++) {
            Set<Position> next = new LinkedHashSet<>();
            for (Position position : layer) {
                visit(position, decisions, next);
            }
            layer = next;
            complete = ways.size() <= MOST;
        }
    }

    private void visit(Position position, int decisions, Set<Position> next) {
        met.add(position.at());
        if (story.ending(position).isPresent()) {
            lengths.add(decisions);
        }
        for (Scene scene : story.scene(position).stream().toList()) {
            for (int i = 0; i < scene.echoes().size(); i++) {
                if (scene.echoes().get(i).isHeard(position.state())) {
                    met.add(echo(scene, i));
                }
            }
            for (Choice choice : story.open(position)) {
                met.add(choice(scene, choice));
                Position after = story.after(position, choice);
                next.add(after);
                ways.computeIfAbsent(after, unseen -> longer(ways.getOrDefault(position, List.of()), choice));
            }
        }
    }

    private static List<String> longer(List<String> way, Choice choice) {
        List<String> longer = new ArrayList<>(way);
        longer.add(choice.id());
        return List.copyOf(longer);
    }

    private static String echo(Scene scene, int echo) {
        return scene.id() + " echo " + echo;
    }

    private static String choice(Scene scene, Choice choice) {
        return scene.id() + " choice " + choice.id();
    }

    /** Whether it came to its end before it was too large. */
    boolean isComplete() {
        return complete;
    }

    /** Every situation with the choices of a shortest way to it. */
    Map<Position, List<String>> ways() {
        return Collections.unmodifiableMap(ways);
    }

    /** The choices of a way to each ending that can be reached, in the order of the endings. */
    public Map<String, List<String>> waysToEndings() {
        Map<String, List<String>> endings = new LinkedHashMap<>();
        story.scenario().endings().forEach(ending -> ways.entrySet().stream()
                .filter(way -> way.getKey().at().equals(ending.id()))
                .findFirst()
                .ifPresent(way -> endings.put(ending.id(), way.getValue())));
        return endings;
    }

    /** Whether some path comes to a scene or an ending. */
    boolean reaches(String sceneOrEnding) {
        return met.contains(sceneOrEnding);
    }

    boolean hears(Scene scene, int echo) {
        return met.contains(echo(scene, echo));
    }

    boolean opens(Scene scene, Choice choice) {
        return met.contains(choice(scene, choice));
    }

    /** How many decisions paths have from beginning to end. */
    SortedSet<Integer> lengths() {
        return Collections.unmodifiableSortedSet(lengths);
    }

    /** The lowest and the highest value of a measure on any path, each with a way to it. */
    List<Extreme> extremes(Measure measure) {
        Position lowest = story.begin();
        Position highest = lowest;
        for (Position position : ways.keySet()) {
            int value = position.state().value(measure.id());
            lowest = value < lowest.state().value(measure.id()) ? position : lowest;
            highest = value > highest.state().value(measure.id()) ? position : highest;
        }
        return List.of(extreme(measure, lowest), extreme(measure, highest));
    }

    private Extreme extreme(Measure measure, Position position) {
        return new Extreme(position.state().value(measure.id()), ways.getOrDefault(position, List.of()));
    }

    /** A value with the choices that lead to it. */
    record Extreme(int value, List<String> way) {}
}
