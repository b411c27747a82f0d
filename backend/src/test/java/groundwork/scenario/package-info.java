@NullMarked
package groundwork.scenario;

import org.jspecify.annotations.NullMarked;
