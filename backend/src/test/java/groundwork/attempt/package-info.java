@NullMarked
package groundwork.attempt;

import org.jspecify.annotations.NullMarked;
