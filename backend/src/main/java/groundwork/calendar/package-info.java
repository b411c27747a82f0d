/**
 * A private calendar feed: whoever holds its address sees what a learner has planned, as iCalendar, until the learner takes
 * the address back. Features say what they have planned as {@code CalendarSource}; nothing here is folded or kept besides
 * the hash of the address, and {@code rebuild} leaves it alone.
 */
@NullMarked
package groundwork.calendar;

import org.jspecify.annotations.NullMarked;
