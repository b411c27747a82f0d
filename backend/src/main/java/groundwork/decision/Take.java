package groundwork.decision;

import java.time.LocalDate;

/**
 * One taking of a decision: what somebody decides, and what they expect of it.
 *
 * @param decision what they decide, 1 to {@value Words#LONGEST} characters
 * @param why their reason, as long
 * @param sure how likely they hold it that what they expect will come true, in percent, 0 to 100
 * @param expectation what they expect to happen, as long
 * @param expectedBy the day by which they expect it, in their own calendar
 */
record Take(String decision, String why, int sure, String expectation, LocalDate expectedBy) {
    /**
     * The same as it is kept.
     *
     * @param place where it stands in the request, as a JSON pointer
     */
    Take cleaned(String place) {
        if (sure < 0 || sure > 100) {
            throw Words.misfit(place + "/sure", "Must be 0 to 100, in percent.");
        }
        return new Take(
                Words.clean(place + "/decision", decision),
                Words.clean(place + "/why", why),
                sure,
                Words.clean(place + "/expectation", expectation),
                expectedBy);
    }
}
