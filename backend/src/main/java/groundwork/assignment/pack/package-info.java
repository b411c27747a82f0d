/** Ready-made packs of work for a class. They are content: what they hold is written and checked beside the curriculum. */
@NullMarked
package groundwork.assignment.pack;

import org.jspecify.annotations.NullMarked;
