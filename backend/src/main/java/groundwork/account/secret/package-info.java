/** Secrets that a person holds and the database knows by their hash: of sessions, and of what opens once. */
@NullMarked
package groundwork.account.secret;

import org.jspecify.annotations.NullMarked;
