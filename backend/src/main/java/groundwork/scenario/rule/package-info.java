/**
 * What a scenario must satisfy. {@link groundwork.scenario.rule.ScenarioRules} is the table of contents; the proofs go through
 * every situation that any sequence of choices can reach.
 */
@NullMarked
package groundwork.scenario.rule;

import org.jspecify.annotations.NullMarked;
