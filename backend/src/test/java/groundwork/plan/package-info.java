@NullMarked
package groundwork.plan;

import org.jspecify.annotations.NullMarked;
