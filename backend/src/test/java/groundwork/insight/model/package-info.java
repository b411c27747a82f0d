@NullMarked
package groundwork.insight.model;

import org.jspecify.annotations.NullMarked;
