/** What a text is held against, beside the rules: a dictionary of British English, and a calculator. */
@NullMarked
package groundwork.curriculum.proof;

import org.jspecify.annotations.NullMarked;
