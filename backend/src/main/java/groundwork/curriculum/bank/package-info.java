/**
 * The curriculum ready for use: linted, compiled to one file that is read back fast, or kept up to date with its sources.
 */
@NullMarked
package groundwork.curriculum.bank;

import org.jspecify.annotations.NullMarked;
