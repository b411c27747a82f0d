@NullMarked
package groundwork.report;

import org.jspecify.annotations.NullMarked;
