/** Matching: each prompt with its target, one to one. */
@NullMarked
package groundwork.item.matching;

import org.jspecify.annotations.NullMarked;
