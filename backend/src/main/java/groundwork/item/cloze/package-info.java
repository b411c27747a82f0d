/** Pick in text: a document with gaps, and a few options for each. */
@NullMarked
package groundwork.item.cloze;

import org.jspecify.annotations.NullMarked;
