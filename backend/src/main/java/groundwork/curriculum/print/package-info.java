/** The curriculum on paper: one page of HTML that needs nothing else, for authors and reviewers. */
@NullMarked
package groundwork.curriculum.print;

import org.jspecify.annotations.NullMarked;
