package groundwork.attempt;

/** How many of an attempt's items have their response; adaptive kinds may add items. */
public record AttemptProgress(int answered, int total) {}
