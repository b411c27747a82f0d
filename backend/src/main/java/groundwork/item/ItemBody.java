package groundwork.item;

/** What a type shows of an instance before the response is in; each type has its own record. */
public interface ItemBody {}
