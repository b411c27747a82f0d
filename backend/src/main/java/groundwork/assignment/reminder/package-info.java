/** Reminding a class: a list and a text to copy, and letters where the operator has set up a mail server. */
@NullMarked
package groundwork.assignment.reminder;

import org.jspecify.annotations.NullMarked;
