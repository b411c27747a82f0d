@NullMarked
package groundwork;

import org.jspecify.annotations.NullMarked;
