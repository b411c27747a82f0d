/** Single choice: one option of several. */
@NullMarked
package groundwork.item.singlechoice;

import org.jspecify.annotations.NullMarked;
