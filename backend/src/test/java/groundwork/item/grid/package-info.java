/** Tests of grid placement. */
@NullMarked
package groundwork.item.grid;

import org.jspecify.annotations.NullMarked;
