/**
 * What a learner remembers and what is due for review: the projections of the response log that the model folds, the review
 * as a kind of attempt, and its settings. The arithmetic is in {@code model}.
 */
@NullMarked
package groundwork.memory;

import org.jspecify.annotations.NullMarked;
