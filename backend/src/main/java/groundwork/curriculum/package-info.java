/**
 * The curriculum as everybody downstream sees it: immutable records and their indexes, the JSON they are kept in, and the
 * Markdown their texts are written in. How it is read from files is in {@code source}, what it must satisfy in {@code
 * rule}, how it is compiled, read back and reloaded in {@code bank}.
 */
@NullMarked
package groundwork.curriculum;

import org.jspecify.annotations.NullMarked;
