/**
 * My decision: one real Product Backlog decision of a learner's own, written down before class, taken again after it before
 * the first answer is seen, and held against what came of it thirty days later. Private to its learner: no route shows it to
 * anybody else. It knows nothing of plans or class dates; the learner says that the class is over.
 */
@NullMarked
package groundwork.decision;

import org.jspecify.annotations.NullMarked;
