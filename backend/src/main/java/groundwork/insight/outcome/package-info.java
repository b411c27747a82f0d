/** What a class showed before it was held and after. */
@NullMarked
package groundwork.insight.outcome;

import org.jspecify.annotations.NullMarked;
