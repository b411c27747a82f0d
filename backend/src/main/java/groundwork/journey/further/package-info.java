/** What comes after: ideas for units that fit what is weak, what the higher levels expect, and months of experience. */
@NullMarked
package groundwork.journey.further;

import org.jspecify.annotations.NullMarked;
