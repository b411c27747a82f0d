/** What a learner has shown: per objective, across all attempts. */
@NullMarked
package groundwork.mastery;

import org.jspecify.annotations.NullMarked;
