@NullMarked
package groundwork.curriculum.bank;

import org.jspecify.annotations.NullMarked;
