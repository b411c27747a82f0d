/** The command line and the composition root: every feature is wired here and nowhere else. */
@NullMarked
package groundwork;

import org.jspecify.annotations.NullMarked;
