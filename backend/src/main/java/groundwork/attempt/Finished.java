package groundwork.attempt;

import groundwork.curriculum.ObjectiveId;
import java.time.Instant;
import java.util.Optional;

/** An attempt that was finished, for whoever asks only what it was about and when. */
public record Finished(String kind, Optional<ObjectiveId> objective, Instant at) {}
