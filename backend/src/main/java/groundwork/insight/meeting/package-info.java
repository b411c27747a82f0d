/** What learners showed when they met an item for the first time, and how long they studied: folded from the log. */
@NullMarked
package groundwork.insight.meeting;

import org.jspecify.annotations.NullMarked;
