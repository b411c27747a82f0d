@NullMarked
package groundwork.memory.model;

import org.jspecify.annotations.NullMarked;
