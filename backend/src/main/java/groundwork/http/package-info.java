/**
 * HTTP for every feature: route declarations and what is derived from them, sessions and origins, problem JSON,
 * security headers, and the built front end. It knows no feature, and Javalin stays inside.
 */
@NullMarked
package groundwork.http;

import org.jspecify.annotations.NullMarked;
