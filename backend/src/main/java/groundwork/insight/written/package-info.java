/** Written work of those in a class who let their trainer read it, and what the trainer says of it. */
@NullMarked
package groundwork.insight.written;

import org.jspecify.annotations.NullMarked;
