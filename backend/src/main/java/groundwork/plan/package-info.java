/**
 * The study plan: how a learner wants to study, and what that makes of today and the days to come. Kept are the learner's
 * own choices only (settings, and when the class was taken); the plan is computed from them when it is read, and from what
 * memory and mastery have folded. Nothing here is a projection, so {@code rebuild} leaves it alone. The arithmetic is in
 * {@code model}.
 */
@NullMarked
package groundwork.plan;

import org.jspecify.annotations.NullMarked;
