/**
 * What a trainer gives a class to do, and how far its members are with it. Kept are the assignments only: who did what is read
 * from attempts, so that nothing can be ticked off by hand and nothing has to be merged, exported or erased with a learner.
 */
@NullMarked
package groundwork.assignment;

import org.jspecify.annotations.NullMarked;
