package groundwork.journey.model;

import java.time.Duration;
import java.time.LocalDate;

/** Time given to learning on one day of the learner's calendar. */
public record Effort(LocalDate day, Duration time) {}
