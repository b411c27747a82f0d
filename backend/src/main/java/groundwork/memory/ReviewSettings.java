package groundwork.memory;

import groundwork.memory.model.ReviewTerms;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * How a learner wants to review.
 *
 * @param dailyCap how many concepts a day at the most, 1 to {@value #HIGHEST_CAP}
 * @param timeZone which decides what "today" is
 */
public record ReviewSettings(int dailyCap, ZoneId timeZone) {
    static final int HIGHEST_CAP = 200;

    static final ReviewSettings USUAL = new ReviewSettings(ReviewTerms.USUAL_CAP, ZoneOffset.UTC);
}
