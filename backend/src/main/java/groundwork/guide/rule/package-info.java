/** What a page of the guide must satisfy. {@link groundwork.guide.rule.GuideRules} is the table of contents. */
@NullMarked
package groundwork.guide.rule;

import org.jspecify.annotations.NullMarked;
