/**
 * The bank as trainers read it before they invite a class: every item with its key and all that is said of it. What they
 * leave out for a class is not dealt to its members, and what they note on an item stands beside its feedback.
 */
@NullMarked
package groundwork.preview;

import org.jspecify.annotations.NullMarked;
