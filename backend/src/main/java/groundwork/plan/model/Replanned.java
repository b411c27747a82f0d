package groundwork.plan.model;

import java.time.LocalDate;

/**
 * Days went by without study, and the plan was made anew from today.
 *
 * @param from today
 * @param days how many study days went by since the learner was here last; 1 or more
 * @param minutes what had been planned for them, reviews left aside, and is spread again
 * @param before minutes of the fullest day to come as it was planned then, reviews left aside
 * @param now the same as it is planned now
 */
public record Replanned(LocalDate from, int days, int minutes, int before, int now) {}
