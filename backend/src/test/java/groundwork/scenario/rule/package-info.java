@NullMarked
package groundwork.scenario.rule;

import org.jspecify.annotations.NullMarked;
