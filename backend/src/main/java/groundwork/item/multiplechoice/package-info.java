/** Multiple choice: several options of several, as many as the stem asks for. */
@NullMarked
package groundwork.item.multiplechoice;

import org.jspecify.annotations.NullMarked;
