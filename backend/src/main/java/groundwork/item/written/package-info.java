/** Written work: a task, a model answer and criteria by which a person judges. */
@NullMarked
package groundwork.item.written;

import org.jspecify.annotations.NullMarked;
