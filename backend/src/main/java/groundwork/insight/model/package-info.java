/**
 * Figures of a group, from what its members did when they met an item for the first time: later meetings measure memory for
 * the item. Pure: arithmetic on rows, without a clock, a database or names of people.
 */
@NullMarked
package groundwork.insight.model;

import org.jspecify.annotations.NullMarked;
