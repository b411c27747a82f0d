@NullMarked
package groundwork.curriculum;

import org.jspecify.annotations.NullMarked;
