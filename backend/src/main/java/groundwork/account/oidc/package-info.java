/** Sign-in by another service that the operator trusts (OpenID Connect, code flow with PKCE). */
@NullMarked
package groundwork.account.oidc;

import org.jspecify.annotations.NullMarked;
