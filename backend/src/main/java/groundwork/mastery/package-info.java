/**
 * What a learner has shown and what of it is known: counts across all attempts, the estimate per objective, and the kinds of
 * attempt that measure. The estimate's arithmetic is in {@code model}.
 */
@NullMarked
package groundwork.mastery;

import org.jspecify.annotations.NullMarked;
