package groundwork.item;

/** What a learner gives to one item; each type has its own record. */
public interface ItemResponse {}
