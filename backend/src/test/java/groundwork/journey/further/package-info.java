@NullMarked
package groundwork.journey.further;

import org.jspecify.annotations.NullMarked;
