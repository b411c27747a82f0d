/** The whole product as a person meets it: the built jar in one process, a real browser in another. */
@NullMarked
package groundwork.browser;

import org.jspecify.annotations.NullMarked;
