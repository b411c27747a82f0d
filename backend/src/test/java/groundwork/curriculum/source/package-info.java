@NullMarked
package groundwork.curriculum.source;

import org.jspecify.annotations.NullMarked;
