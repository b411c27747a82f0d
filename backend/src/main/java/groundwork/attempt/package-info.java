/**
 * Sittings: start, respond, finish; and the response log, the only truth about learning. Each kind of attempt is an
 * {@link groundwork.attempt.ItemSource}.
 */
@NullMarked
package groundwork.attempt;

import org.jspecify.annotations.NullMarked;
