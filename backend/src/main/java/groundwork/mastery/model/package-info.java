/**
 * What a learner knows, estimated: pure code that knows neither HTTP nor SQL nor JSON, neither clock nor randomness of its
 * own. How the model was chosen is in the decision record on the mastery model.
 */
@NullMarked
package groundwork.mastery.model;

import org.jspecify.annotations.NullMarked;
