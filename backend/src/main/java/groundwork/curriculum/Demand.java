package groundwork.curriculum;

/** What an objective asks the learner to do, and of how many things: identify three, write one. */
public record Demand(String verb, int count) {}
