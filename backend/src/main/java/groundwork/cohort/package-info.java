/**
 * Classes: a trainer makes one, learners join it by its code. Who is in a class, what they told on joining, whom the trainer
 * asked to come, and the items that the trainer switched off or wrote a note on. What a class has learnt is not known here.
 */
@NullMarked
package groundwork.cohort;

import org.jspecify.annotations.NullMarked;
