package groundwork.journey.model;

import java.time.LocalDate;

/** Counts years back from a day so that counting them forth again never falls short of it. */
final class Anniversary {
    private Anniversary() {}

    /**
     * The first day from which so many years reach a day. Where 29 February has no partner it is 1 March, the cautious one:
     * two years from 28 February 2026 end on 28 February 2028, a day too early for the 29th.
     */
    static LocalDate before(LocalDate day, int years) {
        LocalDate back = day.minusYears(years);
        return back.plusYears(years).isBefore(day) ? back.plusDays(1) : back;
    }
}
