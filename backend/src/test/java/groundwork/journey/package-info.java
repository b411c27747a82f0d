@NullMarked
package groundwork.journey;

import org.jspecify.annotations.NullMarked;
