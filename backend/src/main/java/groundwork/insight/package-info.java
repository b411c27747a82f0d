/**
 * What a trainer learns of a class: the readiness brief. Packages of their own hold what its answers say of the items, what it
 * knew before it was held and knows since, its written work, and the first meetings that brief and outcomes are made from.
 */
@NullMarked
package groundwork.insight;

import org.jspecify.annotations.NullMarked;
