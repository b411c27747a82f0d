package groundwork.attempt;

import java.util.Optional;

/**
 * What a trainer says beside a judgement, in their own words.
 *
 * @param text plain; empty where the judgement says it all
 * @param cohort the class whose trainer says it; empty once that has been deleted
 */
public record Remark(String text, Optional<String> cohort) {}
