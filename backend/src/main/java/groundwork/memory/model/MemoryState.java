package groundwork.memory.model;

/**
 * How well one thing is remembered, right after it was recalled or not.
 *
 * @param stability the days after which the chance to recall it will have fallen to 0.9; at least 0.001
 * @param difficulty how little a recall strengthens it, in [1, 10]; the memory difficulty of FSRS, and not an item's
 */
public record MemoryState(double stability, double difficulty) {}
