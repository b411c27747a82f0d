/**
 * Where everything is kept: SQLite in the data directory, or PostgreSQL. Knows transactions, migrations and backups, and
 * no feature; features bring their queries as works.
 */
@NullMarked
package groundwork.db;

import org.jspecify.annotations.NullMarked;
