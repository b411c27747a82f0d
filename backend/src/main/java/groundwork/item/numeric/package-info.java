/** Numeric: one to three numbers to work out, from numbers that every learner has drawn for them. */
@NullMarked
package groundwork.item.numeric;

import org.jspecify.annotations.NullMarked;
