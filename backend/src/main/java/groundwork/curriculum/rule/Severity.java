package groundwork.curriculum.rule;

/** Whether content that breaks a rule can be a curriculum all the same. */
public enum Severity {
    ERROR,
    WARNING
}
