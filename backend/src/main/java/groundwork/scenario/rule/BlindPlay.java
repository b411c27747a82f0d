package groundwork.scenario.rule;

import groundwork.scenario.story.Choice;
import groundwork.scenario.story.Position;
import groundwork.scenario.story.Scenario;
import groundwork.scenario.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A way to play without reading: the choice at one place throughout, the longest or shortest, the one whose effects add up to
 * most or least. Only open choices count; of equals the first is taken, and the last where there is none at the place.
 *
 * @param name as in "whoever always takes the longest text"
 */
record BlindPlay(String name, Function<List<Choice>, Choice> choice) {
    private static final Comparator<Choice> LENGTH =
            Comparator.comparingInt(choice -> choice.text().value().strip().length());
    private static final Comparator<Choice> EFFECTS = Comparator.comparingInt(
            choice -> choice.effects().values().stream().mapToInt(by -> by).sum());

    static List<BlindPlay> all(Scenario scenario) {
        int most = scenario.scenes().stream()
                .mapToInt(scene -> scene.choices().size())
                .max()
                .orElse(0);
        List<BlindPlay> all = new ArrayList<>();
        IntStream.range(0, most).forEach(place -> all.add(at(place)));
        all.add(first("the longest text", LENGTH.reversed()));
        all.add(first("the shortest text", LENGTH));
        all.add(first("the largest sum of effects", EFFECTS.reversed()));
        all.add(first("the smallest sum of effects", EFFECTS));
        return all;
    }

    private static BlindPlay at(int place) {
        return new BlindPlay("choice " + (place + 1), open -> open.get(Math.min(place, open.size() - 1)));
    }

    private static BlindPlay first(String name, Comparator<Choice> order) {
        return new BlindPlay(name, open -> open.stream().min(order).orElseThrow());
    }

    /** Where it ends; where nothing is open, there. */
    Position play(Story story) {
        Position position = story.begin();
        for (List<Choice> open = story.open(position); !open.isEmpty(); open = story.open(position)) {
            position = story.after(position, choice.apply(open));
        }
        return position;
    }
}
