package groundwork.item.matching;

import groundwork.item.Place;
import groundwork.item.Placed;
import groundwork.item.Text;
import java.util.List;
import java.util.Optional;

/**
 * Prompts and the targets they go with, each target with one prompt at the most; there may be more targets than prompts.
 *
 * @param rationale of the whole, where the prompts' own do not say it all
 */
public record Matching(List<Place> targets, List<Placed> prompts, Optional<Text> rationale) {}
