@NullMarked
package groundwork.journey.log;

import org.jspecify.annotations.NullMarked;
