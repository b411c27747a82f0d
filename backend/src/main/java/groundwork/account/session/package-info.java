/** The browsers that somebody is known in, listed and revocable. */
@NullMarked
package groundwork.account.session;

import org.jspecify.annotations.NullMarked;
