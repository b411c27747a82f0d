@NullMarked
package groundwork.assignment.pack;

import org.jspecify.annotations.NullMarked;
