/**
 * The arithmetic of the plan: from what a learner wants, knows and has done to tasks by day. A plan is a function of now
 * and holds nothing of its own, so that a missed day needs no repair: the rest is spread again. JDK only, no clock.
 */
@NullMarked
package groundwork.plan.model;

import org.jspecify.annotations.NullMarked;
