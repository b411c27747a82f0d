/** What a trainer learns of a class: the readiness brief, and what its answers say of the items. */
@NullMarked
package groundwork.insight;

import org.jspecify.annotations.NullMarked;
