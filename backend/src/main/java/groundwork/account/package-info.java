/** Who studies: guests now, and the sessions by which a browser is known again. */
@NullMarked
package groundwork.account;

import org.jspecify.annotations.NullMarked;
