package groundwork.item;

/** Which wrong belief a place stands for: the part put {@code when} says, somebody believes what {@code is} names. */
public record Belief(String when, MisconceptionId is) {}
