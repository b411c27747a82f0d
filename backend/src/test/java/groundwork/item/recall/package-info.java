/** Tests of the matching behind free recall. */
@NullMarked
package groundwork.item.recall;

import org.jspecify.annotations.NullMarked;
