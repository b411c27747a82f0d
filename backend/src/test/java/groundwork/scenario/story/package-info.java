@NullMarked
package groundwork.scenario.story;

import org.jspecify.annotations.NullMarked;
