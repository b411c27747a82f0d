package groundwork.mastery.model;

/** What may be said of a learner and what they are to know. */
public enum ReadinessCall {
    /** Enough is known, and unseen items in a mixed set said so too. */
    READY,
    /** So near to the line that either word would be wrong too often. */
    CLOSE,
    NOT_YET,
    /** No unseen item of a mixed set was answered, or too few: whatever is estimated, nothing is claimed. */
    UNCHECKED
}
