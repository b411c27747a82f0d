package groundwork.decision;

/** What came of a decision: whether the second take's expectation came true, what happened, and what is learnt from it. */
record Outcome(AsExpected asExpected, String happened, String lesson) {}
