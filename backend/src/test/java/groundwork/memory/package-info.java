@NullMarked
package groundwork.memory;

import org.jspecify.annotations.NullMarked;
