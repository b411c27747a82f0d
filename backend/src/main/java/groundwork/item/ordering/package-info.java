/** Ordering: all elements in one sequence. */
@NullMarked
package groundwork.item.ordering;

import org.jspecify.annotations.NullMarked;
