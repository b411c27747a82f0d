package groundwork.plan;

import groundwork.attempt.Attempts;
import groundwork.mastery.Mastery;
import groundwork.memory.Reviews;

/** All that is known of learners: what they did, what they remember, what they know. */
public record LearnerRecords(Attempts attempts, Reviews reviews, Mastery mastery) {}
