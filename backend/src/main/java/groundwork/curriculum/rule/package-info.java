/**
 * What content must satisfy. {@link groundwork.curriculum.rule.Rules} is the table of contents: one line a rule, each with
 * its name, its severity, one sentence and the method that checks it.
 */
@NullMarked
package groundwork.curriculum.rule;

import org.jspecify.annotations.NullMarked;
