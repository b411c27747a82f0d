@NullMarked
package groundwork.item.numeric;

import org.jspecify.annotations.NullMarked;
