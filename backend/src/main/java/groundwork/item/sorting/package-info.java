/** Sorting: elements into groups. */
@NullMarked
package groundwork.item.sorting;

import org.jspecify.annotations.NullMarked;
