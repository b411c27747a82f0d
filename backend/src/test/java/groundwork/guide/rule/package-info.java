@NullMarked
package groundwork.guide.rule;

import org.jspecify.annotations.NullMarked;
