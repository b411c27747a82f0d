package groundwork.curriculum.api;

/** A category in passing. */
public record CategoryRef(int number, String id, String title) {}
