@NullMarked
package groundwork.journey.path;

import org.jspecify.annotations.NullMarked;
