/** Tests of what a trainer learns of a class. */
@NullMarked
package groundwork.insight;

import org.jspecify.annotations.NullMarked;
