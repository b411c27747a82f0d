/**
 * Reads the content files: YAML to JSON with the line of every value, checked against the schemas, bound to records. What
 * is wrong with a file is kept beside what could be read, so that all problems of all files are told at once.
 */
@NullMarked
package groundwork.curriculum.source;

import org.jspecify.annotations.NullMarked;
