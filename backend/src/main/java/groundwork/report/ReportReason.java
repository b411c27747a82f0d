package groundwork.report;

/** What somebody finds wrong with an item. */
public enum ReportReason {
    /** They think that another answer is right. */
    KEY,
    /** They did not understand what was asked, or why the key is one. */
    UNCLEAR,
    /** A slip of the pen. */
    TYPO,
    OTHER
}
