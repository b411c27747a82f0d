@NullMarked
package groundwork.assignment;

import org.jspecify.annotations.NullMarked;
