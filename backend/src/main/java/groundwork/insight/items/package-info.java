/** What a class’s first responses say of the items. */
@NullMarked
package groundwork.insight.items;

import org.jspecify.annotations.NullMarked;
