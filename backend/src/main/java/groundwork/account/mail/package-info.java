/** Letters to people, where the operator has set up a mail server. */
@NullMarked
package groundwork.account.mail;

import org.jspecify.annotations.NullMarked;
