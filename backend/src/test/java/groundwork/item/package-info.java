@NullMarked
package groundwork.item;

import org.jspecify.annotations.NullMarked;
