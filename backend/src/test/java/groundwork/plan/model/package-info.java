@NullMarked
package groundwork.plan.model;

import org.jspecify.annotations.NullMarked;
