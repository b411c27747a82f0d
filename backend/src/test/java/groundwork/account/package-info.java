@NullMarked
package groundwork.account;

import org.jspecify.annotations.NullMarked;
