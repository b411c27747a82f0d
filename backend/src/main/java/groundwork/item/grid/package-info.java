/** Grid placement: elements on a plane of two labelled axes. */
@NullMarked
package groundwork.item.grid;

import org.jspecify.annotations.NullMarked;
