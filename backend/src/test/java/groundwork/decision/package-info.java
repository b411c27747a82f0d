@NullMarked
package groundwork.decision;

import org.jspecify.annotations.NullMarked;
