/** What learners find wrong with items: they say it after they have answered, and whoever keeps the curriculum reads it. */
@NullMarked
package groundwork.report;

import org.jspecify.annotations.NullMarked;
