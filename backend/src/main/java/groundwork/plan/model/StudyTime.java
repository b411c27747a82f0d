package groundwork.plan.model;

/**
 * How long things take, in whole minutes. People read prose that is no fiction at 238 words a minute (Brysbaert, 2019, a
 * meta-analysis of 190 studies); the seconds an item takes, with its explanation, are our own guess until the log says more.
 */
public final class StudyTime {
    /** How many items a practice of an objective asks. */
    public static final int PRACTICE_ITEMS = 4;

    /** How many a readiness check asks, and how many when time is short. */
    public static final int CHECK_ITEMS = 24;

    static final int SHORT_CHECK_ITEMS = 12;
    /** How long it takes to be placed. */
    public static final int DIAGNOSTIC_MINUTES = 10;

    static final int DECISION_MINUTES = 5;
    /** What is so recent is asked again in twos: about when a first right answer fades, and when the second does. */
    static final int FIRST_REVIEW_DAYS = 2;

    static final int SECOND_REVIEW_DAYS = 13;

    private static final int WORDS_A_MINUTE = 238;
    private static final int PRACTICE_SECONDS = 45;
    private static final int CHECK_SECONDS = 30;
    private static final int REVIEW_SECONDS = 20;

    private StudyTime() {}

    /** For a lesson and one practice of an objective that has so many items to practise. */
    public static int objective(String lesson, int practiceItems) {
        return reading(words(lesson)) + practice(Math.min(PRACTICE_ITEMS, practiceItems));
    }

    /** Near enough, and much faster than taking the text apart: every page of the plan counts all lessons. */
    public static int words(String text) {
        return (int) text.chars().filter(Character::isWhitespace).count();
    }

    /** For a lesson of so many words; 1 at least. */
    public static int reading(int words) {
        return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }

    static int practice(int items) {
        return minutes(items, PRACTICE_SECONDS);
    }

    /** For a check that asks so many items and explains nothing. */
    public static int check(int items) {
        return minutes(items, CHECK_SECONDS);
    }

    static int reviews(int items) {
        return minutes(items, REVIEW_SECONDS);
    }

    /** How many reviews fit into so many minutes. */
    static int reviewsIn(int minutes) {
        return Math.max(0, minutes) * 60 / REVIEW_SECONDS;
    }

    private static int minutes(int items, int seconds) {
        return Math.ceilDiv(items * seconds, 60);
    }
}
