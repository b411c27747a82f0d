package groundwork.cohort;

import groundwork.http.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** What a trainer says of a class, and may change later. */
record CohortTerms(String name, LocalDate date, ZoneId timeZone, boolean guests) {
    static final int LONGEST_NAME = 120;

    private static final Period FAR = Period.ofYears(3);

    /**
     * Refuses what no class has.
     *
     * @param today a class lies within three years of it, since other dates are slips
     */
    CohortTerms checked(LocalDate today) {
        if (date.isBefore(today.minus(FAR)) || date.isAfter(today.plus(FAR))) {
            throw Refused.badRequest("/date", "A class lies within three years of today.");
        }
        return this;
    }

    static String name(String typed) {
        return Line.read("/name", typed, LONGEST_NAME);
    }

    static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw Refused.badRequest("/timeZone", "There is no time zone " + name + ".");
        }
    }
}
