/**
 * What a learner remembers, as arithmetic: pure code that knows neither HTTP nor SQL nor JSON, neither clock nor
 * randomness of its own. What is kept of a learner is a fold over their evidence in sequence and holds no statement that
 * time alone would change; what is due is computed from it when somebody asks.
 */
@NullMarked
package groundwork.memory.model;

import org.jspecify.annotations.NullMarked;
