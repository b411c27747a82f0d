@NullMarked
package groundwork.journey.course;

import org.jspecify.annotations.NullMarked;
