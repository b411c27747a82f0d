/** Free recall: the learner names what a list of terms holds, in their own words. */
@NullMarked
package groundwork.item.recall;

import org.jspecify.annotations.NullMarked;
