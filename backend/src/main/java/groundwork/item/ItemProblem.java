package groundwork.item;

/** What is wrong with an item's content, at a JSON pointer within its file. */
public record ItemProblem(String pointer, String message) {}
