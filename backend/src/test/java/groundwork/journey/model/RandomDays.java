package groundwork.journey.model;

import java.time.LocalDate;
import java.util.Random;

/** Days of the years 2020 to 2034, of which one in four lies at the end of a February or of another month. */
final class RandomDays {
    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private static final int DAYS = 15 * 365;

    private final Random random;

    RandomDays(long seed) {
        this.random = new Random(seed);
    }

    LocalDate next() {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        return switch (random.nextInt(8)) {
            case 0 -> day.withDayOfMonth(day.lengthOfMonth());
            case 1 -> day.withMonth(2).withDayOfMonth(day.isLeapYear() ? 29 : 28);
            default -> day;
        };
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }
}
