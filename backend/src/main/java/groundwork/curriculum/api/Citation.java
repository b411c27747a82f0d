package groundwork.curriculum.api;

import java.util.Optional;

/**
 * Where a statement stands.
 *
 * @param locator the place in the work, such as a section
 */
public record Citation(String title, String author, String locator, Optional<String> url, Optional<String> licence) {}
