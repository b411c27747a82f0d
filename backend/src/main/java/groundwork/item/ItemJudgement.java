package groundwork.item;

/** What a person says of a response once it is in; each type that a person judges has its own record. */
public interface ItemJudgement {}
