/** Passwords: what is refused as too weak, how they are kept, and how guessing is slowed. */
@NullMarked
package groundwork.account.password;

import org.jspecify.annotations.NullMarked;
