/**
 * The guide to the certification path: pages of dated, sourced facts, from the first interest to the second renewal. They are
 * content and open to everybody; nothing about a learner is kept.
 */
@NullMarked
package groundwork.guide;

import org.jspecify.annotations.NullMarked;
