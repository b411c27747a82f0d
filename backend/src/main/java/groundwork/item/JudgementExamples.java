package groundwork.item;

import java.util.List;

/**
 * Judgements that every type must be able to tell apart, all of the same response.
 *
 * @param high scores full
 * @param low scores less
 * @param malformed are refused
 */
public record JudgementExamples<R, J>(R response, J high, J low, List<J> malformed) {}
