package groundwork.scenario;

import groundwork.curriculum.ScenarioId;
import groundwork.curriculum.api.ConceptView;
import groundwork.curriculum.api.MisconceptionView;
import groundwork.item.Text;
import java.util.List;
import java.util.Optional;

/**
 * What a mentor says of a story that has come to its end.
 *
 * @param endings how many the scenario has
 * @param path the junctions, in order, with the roads not taken
 * @param review what the choices that showed a wrong belief turned on, each once
 * @param debriefHtml what is said however it ended
 */
public record Debrief(
        ScenarioId scenario,
        String title,
        End ending,
        int endings,
        List<Travel> state,
        List<Junction> path,
        List<Pattern> antiPatterns,
        List<ConceptView> review,
        Text debriefHtml) {

    /** The ending that was reached. */
    public record End(String id, String title, Text textHtml, boolean defensible, Text debriefHtml) {}

    /** A measure from the first scene to the last. */
    public record Travel(String name, int min, int max, Point start, Point end) {}

    /** A value, and what the reader was told of it. */
    public record Point(int value, String word) {}

    /**
     * A scene that was met.
     *
     * @param moves what the choice did to the measures
     * @param happened what is so since then
     */
    public record Junction(
            String scene, String title, String question, List<Road> roads, List<Move> moves, List<String> happened) {}

    /**
     * A choice at a junction.
     *
     * @param open whether it could be made
     * @param leadsTo the title of the scene that follows; absent where the story ends
     * @param weighsHtml what it costs and brings, and what an experienced Product Owner weighs
     */
    public record Road(
            String choice,
            Text textHtml,
            boolean taken,
            boolean open,
            Optional<String> leadsTo,
            Text weighsHtml,
            Optional<String> antiPattern,
            Optional<MisconceptionView> belief) {}

    /** What a choice did to a measure: by how much, and the words before and after. */
    public record Move(String name, int by, String before, String after) {}

    /** An anti-pattern by its name, and the scenes where it was seen. */
    public record Pattern(String name, List<String> scenes) {}
}
