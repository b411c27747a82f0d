/**
 * Stories with state, and how they go: pure, without clock or chance. Where a story stands is a fold over the choices made
 * in it, so that the same choices always lead to the same place.
 */
@NullMarked
package groundwork.scenario.story;

import org.jspecify.annotations.NullMarked;
