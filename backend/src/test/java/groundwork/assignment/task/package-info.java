@NullMarked
package groundwork.assignment.task;

import org.jspecify.annotations.NullMarked;
