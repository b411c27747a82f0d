/**
 * Items and how they are scored: pure code that knows neither HTTP nor SQL nor JSON, neither clock nor randomness of its
 * own. Each item type has a package of its own and is registered by one line in {@code App}.
 */
@NullMarked
package groundwork.item;

import org.jspecify.annotations.NullMarked;
