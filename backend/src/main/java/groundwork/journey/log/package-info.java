/** The learning log: time in the product, counted by itself, and activities elsewhere, typed in or imported; and renewal. */
@NullMarked
package groundwork.journey.log;

import org.jspecify.annotations.NullMarked;
