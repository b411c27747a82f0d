/** The course chooser: the courses that somebody considers, what they found out, and how these compare by their own weights. */
@NullMarked
package groundwork.journey.course;

import org.jspecify.annotations.NullMarked;
