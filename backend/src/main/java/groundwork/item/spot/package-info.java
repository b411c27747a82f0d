/** Spot it in the text: the sentences of a document, some of which are to be marked. */
@NullMarked
package groundwork.item.spot;

import org.jspecify.annotations.NullMarked;
