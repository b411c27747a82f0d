/**
 * The journey around the course: which one to choose, the path to the certificate, the learning log, renewal and what comes
 * after. Here stands what its parts share; each part is a package of its own.
 */
@NullMarked
package groundwork.journey;

import org.jspecify.annotations.NullMarked;
