package groundwork.item;

/** Where a statement stands: a key of the course's sources and a place in it, such as a section of the Scrum Guide. */
public record Source(String key, String locator) {}
