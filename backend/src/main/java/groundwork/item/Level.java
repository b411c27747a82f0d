package groundwork.item;

/** What an item or an objective demands, after the revised taxonomy of Bloom (Anderson and Krathwohl, 2001). */
public enum Level {
    REMEMBER,
    UNDERSTAND,
    APPLY,
    ANALYSE,
    EVALUATE,
    CREATE
}
