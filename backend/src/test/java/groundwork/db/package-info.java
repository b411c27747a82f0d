/** Tests of the database, and {@link groundwork.db.DatabaseTest} by which every store is tested on both engines. */
@NullMarked
package groundwork.db;

import org.jspecify.annotations.NullMarked;
