/** One thing to do: what kinds there are, what it is called, how long it takes, and whether somebody has done it. */
@NullMarked
package groundwork.assignment.task;

import org.jspecify.annotations.NullMarked;
