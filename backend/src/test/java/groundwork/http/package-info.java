/** Real requests to a small set of routes on a free port. */
@NullMarked
package groundwork.http;

import org.jspecify.annotations.NullMarked;
