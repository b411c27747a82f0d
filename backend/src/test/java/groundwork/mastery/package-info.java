@NullMarked
package groundwork.mastery;

import org.jspecify.annotations.NullMarked;
