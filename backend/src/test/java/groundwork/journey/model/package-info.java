@NullMarked
package groundwork.journey.model;

import org.jspecify.annotations.NullMarked;
