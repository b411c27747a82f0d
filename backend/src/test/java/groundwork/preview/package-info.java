/** Tests of the bank as trainers read and change it. */
@NullMarked
package groundwork.preview;

import org.jspecify.annotations.NullMarked;
