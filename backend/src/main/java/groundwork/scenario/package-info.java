/**
 * Scenarios: branching stories with state, played as attempts whose items are scenes. Each choice is a response in the log;
 * where a story stands follows from these alone.
 */
@NullMarked
package groundwork.scenario;

import org.jspecify.annotations.NullMarked;
