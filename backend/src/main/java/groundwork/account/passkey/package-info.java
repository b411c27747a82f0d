/** Sign-in by a passkey (WebAuthn): the device proves that its owner is there, and nothing can be phished. */
@NullMarked
package groundwork.account.passkey;

import org.jspecify.annotations.NullMarked;
