@NullMarked
package groundwork.calendar;

import org.jspecify.annotations.NullMarked;
