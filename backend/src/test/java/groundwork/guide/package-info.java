@NullMarked
package groundwork.guide;

import org.jspecify.annotations.NullMarked;
