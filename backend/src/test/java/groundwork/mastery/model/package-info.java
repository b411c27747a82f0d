@NullMarked
package groundwork.mastery.model;

import org.jspecify.annotations.NullMarked;
