/**
 * A benchmark on simulated learners, and nothing more: it chooses between models and guards against mistakes in them. What
 * it reports is true of the simulation; what is true of people, only real held-back answers can say.
 *
 * <p><strong>What the simulator assumes</strong>, on purpose otherwise than the engine does:
 *
 * <ul>
 *   <li><em>Memory</em> is a sum of traces, each fading as a power of its own age: activation = ln(e^b + Σ age^(−d)), and
 *       what is learnt while the activation is high fades faster, d = c·e^activation + α (Pavlik and Anderson, 2005). The
 *       engine keeps one stability per concept (FSRS) and knows neither traces nor b.
 *   <li><em>People</em> differ: α, the rate of forgetting, is lognormal across learners, with a heavy tail; so is what they
 *       bring along, by learner, category, objective and concept. The engine has one set of weights for everybody.
 *   <li><em>Knowing</em> a concept is a chance, logistic in the activation; who knows slips, and who does not know guesses.
 *   <li><em>Items</em> have difficulties that nobody has told the engine, and an item met before is remembered as an item,
 *       which helps with it and with nothing else.
 *   <li><em>Feedback</em> does not always teach: a share of it leaves no trace.
 *   <li><em>Wrong beliefs</em>: some concepts come with one, held surely; it keeps whoever holds it from answering by what
 *       they know. Feedback sets it aside, and after some days a share of them comes back. The engine has no such state.
 *   <li><em>Certainty</em> follows what is known, with noise; the overconfident are sure of much that they do not know.
 *   <li><em>Days</em>: people skip days, and some stay away for weeks.
 * </ul>
 */
@NullMarked
package groundwork.bench;

import org.jspecify.annotations.NullMarked;
