/** Tests of first meetings and how they are folded. */
@NullMarked
package groundwork.insight.meeting;

import org.jspecify.annotations.NullMarked;
