@NullMarked
package groundwork.cohort;

import org.jspecify.annotations.NullMarked;
