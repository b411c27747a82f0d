/** The learner's path, from first interest to the certificate and beyond, as a checklist with dates of their own. */
@NullMarked
package groundwork.journey.path;

import org.jspecify.annotations.NullMarked;
