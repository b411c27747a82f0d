package groundwork.journey.path;

/** The steps of the path, in the order in which most people take them. None waits for another. */
public enum PathStep {
    LOOK_INTO_IT,
    COMPARE_COURSES,
    BOOK_A_COURSE,
    SET_THE_CLASS_DATE,
    PREPARE,
    ATTEND,
    TRAINER_REPORTS,
    ACCEPT_THE_LICENCE,
    COMPLETE_THE_PROFILE,
    KEEP_THE_CERTIFICATE,
    START_THE_LOG,
    RENEW,
    GAIN_EXPERIENCE,
    ADVANCED_COURSE,
    PROFESSIONAL_PROGRAMME
}
