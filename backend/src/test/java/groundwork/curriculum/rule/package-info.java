@NullMarked
package groundwork.curriculum.rule;

import org.jspecify.annotations.NullMarked;
