/** The curriculum as the API shows it: the map, the objectives with their lessons, the themed quizzes. No keys here. */
@NullMarked
package groundwork.curriculum.api;

import org.jspecify.annotations.NullMarked;
