package groundwork.item;

/**
 * What a person holds a response against: a model list, a model answer with its criteria. Shown only once the response is
 * in; each type that a person judges has its own record.
 */
public interface ItemModel {}
